namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>Reads the entry <c>model</c>; files of older writers leave the type out, and the vocabulary tells it.</summary>
internal static class ModelReader
{
    public static TokenModel Read(JsonPart part) => Type(part) switch
    {
        "WordPiece" => WordPieceModel.Read(part),
        "Unigram" => UnigramModel.Read(part),
        _ => throw part.Unsupported("model", "WordPiece", "Unigram"),
    };

    private static string Type(JsonPart part) => part.Find("type") is null && part.Find("merges") is null
        ? part.Value("vocab").ValueKind == System.Text.Json.JsonValueKind.Array ? "Unigram" : "WordPiece"
        : part.Type;
}
