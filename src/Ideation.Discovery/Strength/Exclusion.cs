using System.Globalization;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>One thing that documents must not speak of: a term, or temperatures beyond a limit.</summary>
internal sealed partial class Exclusion
{
    private readonly Regex? _term;
    private readonly TemperatureRange? _range;

    private Exclusion(Regex? term, TemperatureRange? range) => (_term, _range) = (term, range);

    /// <param name="text">A term as written, or <c>≥ 200 °C</c>, <c>≤ 0 °C</c>.</param>
    public static Exclusion Of(string text)
    {
        if (Temperature().Match(text) is { Success: true } match)
        {
            return new Exclusion(null, new TemperatureRange(match.Groups["sign"].Value is "≥" or ">=", double.Parse(match.Groups["degrees"].Value, CultureInfo.InvariantCulture)));
        }

        var escaped = Regex.Escape(text.Trim());
        return new Exclusion(new Regex(TextLanguage.Detect(text) == "ja" ? escaped : $@"\b{escaped}(?:s|es)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), null);
    }

    /// <summary>Whether it speaks of temperatures, which both languages write alike.</summary>
    public static bool IsTemperature(string text) => Temperature().IsMatch(text);

    public bool Covers(PatentDocument document) => Covers(document.Title) || Covers(document.Abstract);

    public bool Covers(string text) => _term?.IsMatch(text) ?? _range!.OccursIn(text);

    [GeneratedRegex(@"^\s*(?<sign>≥|>=|≤|<=)\s*(?<degrees>-?\d+(?:\.\d+)?)\s*(?:°\s*C|℃)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Temperature();
}
