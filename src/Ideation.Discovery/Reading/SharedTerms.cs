namespace Ideation.Discovery.Reading;

/// <summary>The telling terms two texts have in common.</summary>
internal static class SharedTerms
{
    private const int Most = 6;

    /// <summary>Most telling first, as written in <paramref name="far"/>; a word inside a longer shared term is not repeated.</summary>
    public static IReadOnlyList<Term> Between(string home, string far, string language, Func<Term, double> weight)
    {
        var keys = Terms.KeysOf(home, language);
        return MostTelling([.. Terms.Of(far, language).Where(term => keys.Contains(term.Key))], language, weight);
    }

    /// <summary>Of shared terms those that tell most, most telling first; a word inside a longer one is not repeated.</summary>
    public static IReadOnlyList<Term> MostTelling(IReadOnlyList<Term> shared, string language, Func<Term, double> weight) => [.. shared
        .Where(term => !shared.Any(other => other.Key.Length > term.Key.Length && IsPart(term.Key, other.Key, language)))
        .OrderByDescending(weight)
        .ThenBy(term => term.Key, StringComparer.Ordinal)
        .Take(Most)];

    /// <summary>How much the two texts' shared terms tell, saturating towards 1.</summary>
    public static double Strength(IReadOnlyList<Term> home, IReadOnlyList<Term> far, Func<Term, double> weight)
    {
        var keys = home.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        var sum = far.Where(term => keys.Contains(term.Key)).Sum(weight);
        return sum / (sum + 10);
    }

    private static bool IsPart(string key, string longer, string language) =>
        language == "ja" ? longer.Contains(key, StringComparison.Ordinal) : (" " + longer + " ").Contains(" " + key + " ", StringComparison.Ordinal);
}
