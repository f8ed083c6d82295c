namespace Ideation.Proposals.Reports;

/// <summary>Links that save whole tables as CSV; the tables are in the page itself.</summary>
internal static class DataLink
{
    // What is larger would make the page slow to open.
    private const int LargestData = 400_000;

    public static Markup Render(ReportTable table, string label) => Render(table.Name, table.ToCsv(), label);

    /// <summary>The tables together where they are small; else where they are to be had.</summary>
    public static Markup RenderSmall(IEnumerable<ReportTable> tables, string label, string elsewhere)
    {
        var written = tables.Select(table => (table.Name, Csv: table.ToCsv())).ToArray();
        return written.Sum(table => table.Csv.Length) <= LargestData
            ? Markup.Each(written, table => Render(table.Name, table.Csv, label))
            : Markup.Of($"""<p class="note">{elsewhere}</p>""");
    }

    private static Markup Render(string name, string csv, string label) => Markup.Of($"""
        <p class="download"><a download="{name}.csv" href="data:text/csv;charset=utf-8,{new Markup(Uri.EscapeDataString(csv))}">↓ {name}.csv · {label}</a></p>
        """);
}
