using System.Text;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Takes apart cells that hold several values.</summary>
internal static partial class CsvCells
{
    private const string AndOthers = "他";

    /// <summary>Symbols, divided only where a new one begins: one FI symbol may hold a comma (<c>G01N37/00,102</c>).</summary>
    public static IEnumerable<string> Symbols(string cell) => SymbolStart()
        .Split(TextNormaliser.Normalise(cell).Normalize(NormalizationForm.FormKC))
        .Select(symbol => symbol.Trim(' ', ',', ';', '|', '、', '\r', '\n', '\t'))
        .Where(symbol => symbol.Length > 0);

    /// <summary>Names, divided at semicolons, bars and line ends; at commas only between Japanese names, since Western ones hold commas themselves.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isCut">True when the list ends in "and others".</param>
    public static string[] Names(string cell, out bool isCut)
    {
        var names = Divide(cell).Select(TextNormaliser.Normalise).Where(name => name.Length > 0).ToList();
        isCut = names.Count > 0 && (names[^1] == AndOthers || names[^1].EndsWith(" " + AndOthers, StringComparison.Ordinal));
        if (isCut)
        {
            names[^1] = names[^1][..^AndOthers.Length].TrimEnd();
        }

        return [.. names.Where(name => name.Length > 0)];
    }

    /// <summary>Regions, divided as names are; empty where one between two dividers is missing.</summary>
    public static string[] Regions(string cell) => string.IsNullOrWhiteSpace(cell) ? [] : Divide(cell.Trim());

    public static IEnumerable<string> Numbers(string cell) => Dividers().Split(cell).Select(number => number.Trim()).Where(number => number.Length > 0);

    private static string[] Divide(string cell) => TextLanguage.Detect(cell) == "ja" ? JapaneseDividers().Split(cell) : Dividers().Split(cell);

    [GeneratedRegex(@"[\s,;|、]+(?=[A-HY][0-9]{2}[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolStart();

    [GeneratedRegex(@"\r?\n|[;；|\r]", RegexOptions.CultureInvariant)]
    private static partial Regex Dividers();

    [GeneratedRegex(@"\r?\n|[;；|\r,、，]", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseDividers();
}
