namespace Ideation.Proposals.Landscapes;

/// <summary>The data behind a chart.</summary>
/// <param name="Name">File name without ending, the same in every language.</param>
/// <param name="Columns">Headers in the language of the report.</param>
/// <param name="Rows">Cells as text, numbers with a point.</param>
public sealed record LandscapeTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>As CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8.</summary>
    public string ToCsv() => "\uFEFF" + string.Concat(Rows.Prepend(Columns).Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    // Spreadsheets run what begins with these characters as a formula; numbers may begin with a minus.
    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) && !double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(",\"\r\n") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
