using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>The matrix of fields and mechanisms, and its empty cells in words.</summary>
internal static class WhiteSpaceChart
{
    private const double Width = 480;
    private const double LabelWidth = 148;
    private const double RowHeight = 33;
    private const double HeadHeight = 24;
    private const int Columns = 8;
    private const int Spots = 8;
    private const int Shades = 5;

    public static Markup Render(LandscapePage page)
    {
        var (matrix, phrases) = (page.Landscape.WhiteSpace, page.Phrases);
        return Markup.When(matrix.Mechanisms.Count > 0 && matrix.Fields.Count > 0, () => page.Section("white-space", phrases.WhiteSpace, phrases.WhiteSpaceLead(matrix), "white-space", Markup.Of($"""
            {Matrix(page)}
            {Markup.When(matrix.Spots.Count > 0, () => Markup.Of($"""<p class="note">{phrases.WhiteSpaceKey}</p>"""))}
            <ol class="columns">{Markup.Each(Shown(matrix).Index(), field => Markup.Of($"""<li><span class="code">{Head(field.Item, field.Index)}</span> {field.Item.Name(phrases.Language)}</li>"""))}</ol>
            {Markup.When(matrix.Spots.Count == 0, () => Markup.Of($"<p>{phrases.NoWhiteSpace(matrix)}</p>"))}
            <ul class="spots">{Markup.Each(matrix.Spots.Take(Spots), spot => Markup.Of($"<li>{phrases.Spot(spot)}</li>"))}</ul>
            {Markup.When(matrix.Spots.Count > 0, () => Markup.Of($"""<p class="note">{phrases.WhiteSpaceCaution(matrix)}</p>"""))}
            {Markup.When(matrix.Spots.Count > Spots, () => Markup.Of($"""<p class="note">{phrases.MoreInData(matrix.Spots.Count - Spots)}</p>"""))}
            """)));
    }

    private static IReadOnlyList<LandscapeField> Shown(WhiteSpace matrix) => [.. matrix.Fields.Take(Columns)];

    // A row that the user named would not fit over a column.
    private static string Head(LandscapeField field, int column) => field.IsSubclass ? field.Key : $"{(char)('a' + column)}";

    private static Markup Matrix(LandscapePage page)
    {
        var matrix = page.Landscape.WhiteSpace;
        var fields = Shown(matrix);
        var cell = (Width - LabelWidth) / fields.Count;
        var most = matrix.Counts.Max(row => row.Take(fields.Count).Max());
        var white = matrix.Spots.Select(spot => (spot.Mechanism, spot.Field)).ToHashSet();
        return Markup.Of($"""
            <svg class="figure" viewBox="0 0 {Width} {HeadHeight + (matrix.Mechanisms.Count * RowHeight) + 2}" role="img" aria-label="{page.Phrases.WhiteSpace}">
            {Markup.Each(fields.Index(), field => Markup.Of($"""<text class="tick middle" x="{LabelWidth + ((field.Index + 0.5) * cell)}" y="15">{Head(field.Item, field.Index)}<title>{page.Phrases.Field(field.Item)}</title></text>"""))}
            {Markup.Each(matrix.Mechanisms.Index(), row => Row(page, row.Item, row.Index, fields, cell, most, white))}
            </svg>
            """);
    }

    private static Markup Row(LandscapePage page, Mechanism mechanism, int row, IReadOnlyList<LandscapeField> fields, double cell, int most, HashSet<(Mechanism, LandscapeField)> white)
    {
        var y = HeadHeight + (row * RowHeight);
        var lines = WrappedText.Lines(mechanism.Name, 9.8, 2);
        return Markup.Of($"""
            {Markup.Each(lines.Index(), line => Markup.Of($"""<text class="name end" x="{LabelWidth - 8}" y="{y + (RowHeight / 2) + 4 + ((line.Index - ((lines.Count - 1) / 2.0)) * 14.5)}">{line.Item}</text>"""))}
            {Markup.Each(fields.Index(), field => Cell(page, mechanism, field.Item, page.Landscape.WhiteSpace.Counts[row][field.Index], LabelWidth + (field.Index * cell), y, cell, most, white.Contains((mechanism, field.Item))))}
            """);
    }

    private static Markup Cell(LandscapePage page, Mechanism mechanism, LandscapeField field, int count, double x, double y, double width, int most, bool isWhite)
    {
        var shade = count == 0 ? 0 : Math.Max(1, (int)Math.Ceiling(Shades * Math.Sqrt(count / (double)most)));
        return Markup.Of($"""
            <rect class="{(isWhite ? "cell white" : "cell")} shade-{shade}" x="{x + 1.5}" y="{y + 1.5}" width="{width - 3}" height="{RowHeight - 3}" rx="2"><title>{mechanism.Name} × {page.Phrases.Field(field)}: {count}</title></rect>
            {Markup.When(count > 0 || isWhite, () => Markup.Of($"""<text class="{(shade >= 4 ? "value light middle" : "value middle")}" x="{x + (width / 2)}" y="{y + (RowHeight / 2) + 4}">{(isWhite ? "○" : LandscapePage.Number(count))}</text>"""))}
            """);
    }
}
