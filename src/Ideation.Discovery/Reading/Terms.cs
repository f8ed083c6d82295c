namespace Ideation.Discovery.Reading;

/// <summary>The content terms of a text, in order of first appearance, each key once.</summary>
internal static class Terms
{
    public static IReadOnlyList<Term> Of(string text, string language) =>
        [.. (language == "ja" ? JapaneseTerms.Read(text) : EnglishTerms.Read(text)).DistinctBy(term => term.Key)];

    public static HashSet<string> KeysOf(string text, string language) =>
        (language == "ja" ? JapaneseTerms.Read(text) : EnglishTerms.Read(text)).Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
}
