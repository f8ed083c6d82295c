namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Reads the entry <c>pre_tokenizer</c>.</summary>
internal static class SplitterReader
{
    private static readonly string[] Supported = ["BertPreTokenizer"];

    public static Splitter Read(JsonPart part) => part.Type switch
    {
        "BertPreTokenizer" => new BertSplitter(),
        _ => throw part.Unsupported("pre-tokeniser", Supported),
    };
}
