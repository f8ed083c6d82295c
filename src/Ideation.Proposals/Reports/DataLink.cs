namespace Ideation.Proposals.Reports;

/// <summary>A link that saves a whole table as CSV; the table is in the page itself.</summary>
internal static class DataLink
{
    public static Markup Render(ReportTable table, string label) => Render(table.Name, table.ToCsv(), label);

    public static Markup Render(string name, string csv, string label) => Markup.Of($"""
        <p class="download"><a download="{name}.csv" href="data:text/csv;charset=utf-8,{new Markup(Uri.EscapeDataString(csv))}">↓ {name}.csv · {label}</a></p>
        """);
}
