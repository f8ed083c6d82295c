using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading;

/// <summary>Looks for words as a reader sees them: glaze is no glass, industrial no dust, and 180 °C is not 80 °C. Japanese has no gaps between its words, so that there every substring counts.</summary>
internal static class WholeWords
{
    private const string Before = @"(?<!\w|\d\.)";
    private const string After = @"(?!\w)";

    /// <summary>Whether a text names a term, in the singular or the plural, in whatever case.</summary>
    public static bool Names(string text, string term, string language) => language == "ja"
        ? text.Contains(term, StringComparison.OrdinalIgnoreCase)
        : Regex.IsMatch(text, $"{Before}{Regex.Escape(Singular(term))}(?:s|es)?{After}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a text has exactly these words.</summary>
    public static bool Has(string text, string words, string language) => language == "ja"
        ? text.Contains(words, StringComparison.Ordinal)
        : Regex.IsMatch(text, Exactly(words), RegexOptions.CultureInvariant);

    /// <summary>A text without these words, wherever they stand.</summary>
    public static string Cut(string text, string words, string language) => language == "ja"
        ? text.Replace(words, "", StringComparison.Ordinal)
        : Regex.Replace(text, @"\s?" + Exactly(words), "", RegexOptions.CultureInvariant);

    /// <summary>An English term without the mark of a plural.</summary>
    public static string Singular(string term) => term.EndsWith('s') && !term.EndsWith("ss", StringComparison.Ordinal) ? term[..^1] : term;

    private static string Exactly(string words) => Before + Regex.Escape(words) + After;
}
