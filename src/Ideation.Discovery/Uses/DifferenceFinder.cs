using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>Finds the conditions that the far-side texts name and the core technology's text does not.</summary>
internal static class DifferenceFinder
{
    private const int MostPerKind = 2;

    /// <param name="technology">The text.</param>
    /// <param name="fars">The documents.</param>
    /// <param name="language">Their language.</param>
    /// <param name="isTold">Whether the text says a term in another language.</param>
    /// <param name="limit">How many of a kind at most.</param>
    public static IReadOnlyList<Difference> Find(string technology, IEnumerable<DocumentReading> fars, string language, Func<string, bool> isTold, int limit)
    {
        var patterns = language == "ja" ? ConditionPatterns.Japanese : ConditionPatterns.English;
        var spans = fars.SelectMany(far => far.Spans).ToArray();
        return [.. patterns
            .SelectMany(pattern => spans
                .SelectMany(span => pattern.Pattern.Matches(span.Quote).Select(match => new Difference(pattern.Kind, match.Value.Trim(), span)))
                .Where(difference => !WholeWords.Names(technology, difference.Term, language) && !isTold(difference.Term))
                .DistinctBy(difference => Root(difference.Term))
                .Take(MostPerKind))
            .Take(limit)];
    }

    // A plural names the same condition.
    private static string Root(string term) => WholeWords.Singular(term).ToUpperInvariant();
}
