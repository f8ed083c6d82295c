using System.Globalization;

namespace Ideation.Proposals.Reports;

/// <summary>Data of a report as rows and columns.</summary>
/// <param name="Name">File name without ending, the same in every language.</param>
/// <param name="Columns">Headers in the language of the report.</param>
/// <param name="Rows">Cells as text, numbers with a point.</param>
public sealed record ReportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>As people call it in the language of the report; <see cref="Name"/> where it has no title.</summary>
    public string Title { get; init; } = Name;

    /// <summary>As CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8.</summary>
    public string ToCsv() => "\uFEFF" + string.Concat(Rows.Prepend(Columns).Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    /// <summary>True for text that a spreadsheet could run as a formula: at its start or that of a line in it, behind blanks too. A number may begin with a minus.</summary>
    internal static bool LooksLikeFormula(string text) =>
        !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) &&
        (text.StartsWith('\t') || text.StartsWith('\r') || text.Split('\n', '\r').Any(line => line.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]));

    private static string Cell(string text)
    {
        var harmless = LooksLikeFormula(text) ? "'" + text.ReplaceLineEndings(" ") : text;
        return harmless.AsSpan().ContainsAny(",\"\r\n") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
