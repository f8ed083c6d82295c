using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Ranking;

/// <summary>How a text is cut for the ranking of fields.</summary>
public static class RankingTexts
{
    /// <summary>Its first sentences, as exact substrings; at most <see cref="SignalReader.MostSentences"/>.</summary>
    public static IReadOnlyList<string> Sentences(string text, string language) => [.. TextSpans.Split(text, language).Take(SignalReader.MostSentences)];

    /// <summary>The keys of its terms, each once.</summary>
    public static IReadOnlySet<string> Words(string text, string language) => Terms.KeysOf(text, language);
}
