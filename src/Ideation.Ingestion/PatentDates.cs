using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Ingestion;

/// <summary>Reads the forms in which sources write a day: <c>2010-01-07</c>, <c>20100107</c>, <c>2010/1/7</c>, <c>2010.01.07</c>, <c>2010年1月7日</c>, <c>平成22年1月7日</c>, <c>January 7, 2010</c>, <c>7 Jan. 2010</c>.</summary>
internal static partial class PatentDates
{
    private const int EarliestYear = 1600;
    private const int LatestYear = 2199;
    private const string EnglishMonth =
        "(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>True for nothing at all and for the zeros by which some databases say so.</summary>
    public static bool IsAbsent(string? text) => string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim().Trim('0').IsEmpty;

    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var folded = TextNormaliser.Normalise(text).Normalize(NormalizationForm.FormKC);
        var match = Form().Match(folded) is { Success: true } digits ? digits : EnglishForm().Match(folded);
        if (!match.Success)
        {
            return false;
        }

        var year = Number(match, "year") + match.Groups["era"].Value switch { "明治" => 1867, "大正" => 1911, "昭和" => 1925, "平成" => 1988, "令和" => 2018, _ => 0 };
        var month = match.Groups["name"] is { Success: true } name ? 1 + Array.IndexOf(Months, name.Value[..3].ToUpperInvariant()) : Number(match, "month");
        var day = Number(match, "day");
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>True for text that is nothing but a day in one of those forms, possible or not; the asterisk of a title page may stand before it.</summary>
    /// <param name="text">Normalised.</param>
    /// <param name="date">Null where the day is impossible.</param>
    public static bool IsDay(string text, out DateOnly? date)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).Trim(' ', '*');
        date = TryParse(folded, out var found) ? found : null;
        return date is not null || Form().IsMatch(folded) || EnglishForm().IsMatch(folded);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Value is "元" ? 1 : int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        ^\s*(?:
            (?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})
          | (?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?:[T\ ][0-9:.]+(?:Z|[+-][0-9:]+)?)?
          | (?:(?<year>[0-9]{4})|(?<era>明治|大正|昭和|平成|令和)\s*(?<year>[0-9]{1,2}|元))\s*年\s*(?<month>[0-9]{1,2})\s*月\s*(?<day>[0-9]{1,2})\s*日
        )\s*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    [GeneratedRegex($@"^(?:{EnglishMonth}\.? (?<day>[0-9]{{1,2}}),?|(?<day>[0-9]{{1,2}}) {EnglishMonth}\.?,?) (?<year>[0-9]{{4}})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishForm();
}
