using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>Finds the conditions that the far-side texts name and the core technology's text does not.</summary>
internal static class DifferenceFinder
{
    private const int MostPerKind = 2;

    public static IReadOnlyList<Difference> Find(string technology, IEnumerable<DocumentReading> fars, string language, int limit)
    {
        var patterns = language == "ja" ? ConditionPatterns.Japanese : ConditionPatterns.English;
        var spans = fars.SelectMany(far => far.Spans).ToArray();
        return [.. patterns
            .SelectMany(pattern => spans
                .SelectMany(span => pattern.Pattern.Matches(span.Quote).Select(match => new Difference(pattern.Kind, match.Value.Trim(), span)))
                .Where(difference => !Names(technology, Root(difference.Term), language))
                .DistinctBy(difference => Root(difference.Term))
                .Take(MostPerKind))
            .Take(limit)];
    }

    // Whole words only: glaze is no glass, industrial no dust, and 180 °C is not 80 °C.
    private static bool Names(string technology, string root, string language) => language == "ja"
        ? technology.Contains(root, StringComparison.OrdinalIgnoreCase)
        : Regex.IsMatch(technology, $@"(?<![\w.]){Regex.Escape(root)}(?:s|es)?(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A plural names the same condition.
    private static string Root(string term) => (term.EndsWith('s') && !term.EndsWith("ss", StringComparison.Ordinal) ? term[..^1] : term).ToUpperInvariant();
}
