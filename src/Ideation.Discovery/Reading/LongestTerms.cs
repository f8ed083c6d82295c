namespace Ideation.Discovery.Reading;

/// <summary>Terms without their parts: in Japanese a run of characters is a term and so is each of its parts, and all of them together would count one word many times.</summary>
internal static class LongestTerms
{
    /// <summary>In Japanese the terms that are no part of another one; in English, where a word is no part of a word, all.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> terms, Func<T, string> key, string language) =>
        language == "ja" ? [.. terms.Where(term => !terms.Any(other => key(other).Length > key(term).Length && key(other).Contains(key(term), StringComparison.Ordinal)))] : terms;
}
