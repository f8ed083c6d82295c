namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Reads the entry <c>pre_tokenizer</c>.</summary>
internal static class SplitterReader
{
    private static readonly string[] Supported =
        ["BertPreTokenizer", "Digits", "Metaspace", "Punctuation", "Sequence", "Split", "Whitespace", "WhitespaceSplit"];

    public static Splitter Read(JsonPart part) => part.Type switch
    {
        "BertPreTokenizer" => new BertSplitter(),
        "Digits" => new CharacterSplitter(Characters.IsNumber, part.Flag("individual_digits", false) ? SplitBehaviour.Isolated : SplitBehaviour.Contiguous),
        "Metaspace" => MetaspaceSplitter.Read(part),
        "Punctuation" => new CharacterSplitter(Characters.IsPunctuation, SplitBehaviours.Read(part, "Isolated")),
        "Sequence" => new SplitterSequence([.. part.Parts("pretokenizers").Select(Read)]),
        "Split" => new PatternSplitter(TextPattern.Read(part), SplitBehaviours.Read(part, null), part.Flag("invert", false)),
        "Whitespace" => new WordSplitter(),
        "WhitespaceSplit" => new CharacterSplitter(Characters.IsWhitespace, SplitBehaviour.Removed),
        _ => throw part.Unsupported("pre-tokeniser", Supported),
    };
}
