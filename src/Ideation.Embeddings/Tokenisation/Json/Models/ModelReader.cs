namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>Reads the entry <c>model</c>.</summary>
internal static class ModelReader
{
    public static TokenModel Read(JsonPart part) => part.Type switch
    {
        "WordPiece" => WordPieceModel.Read(part),
        _ => throw part.Unsupported("model", "WordPiece"),
    };
}
