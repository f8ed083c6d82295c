using System.Text.Json.Nodes;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>A tokenizer of a few words or scored pieces, written to a file and read back.</summary>
internal sealed record SmallTokenizer
{
    public string[] Words { get; init; } = [];

    public (string Piece, double Score)[] Pieces { get; init; } = [];

    public string Normaliser { get; init; } = "null";

    public string Splitter { get; init; } = "null";

    public string Template { get; init; } = "null";

    public string[] Added { get; init; } = [];

    public string Json => $$"""
        {"added_tokens":[{{string.Join(',', Added)}}],"normalizer":{{Normaliser}},"pre_tokenizer":{{Splitter}},"post_processor":{{Template}},"model":{{Model().ToJsonString()}}}
        """;

    public static JsonTokenizer Read(string json)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("tokenizer.json"), json);
        return JsonTokenizer.Read(folder.File("tokenizer.json"));
    }

    public JsonTokenizer Read() => Read(Json);

    public string Tokens(string text, int maxTokens = int.MaxValue)
    {
        string[] names = Pieces.Length > 0 ? [.. Pieces.Select(entry => entry.Piece)] : Words;
        return string.Join(' ', Read().Encode(text, maxTokens).Select(id => names[id]));
    }

    private JsonObject Model() => Pieces.Length > 0
        ? new JsonObject { ["type"] = "Unigram", ["unk_id"] = 0, ["vocab"] = new JsonArray([.. Pieces.Select(entry => new JsonArray(entry.Piece, entry.Score))]) }
        : new JsonObject { ["type"] = "WordPiece", ["unk_token"] = "[UNK]", ["vocab"] = new JsonObject(Words.Select((word, id) => KeyValuePair.Create(word, (JsonNode?)id))) };
}
