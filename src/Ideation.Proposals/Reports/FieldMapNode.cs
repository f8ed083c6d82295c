namespace Ideation.Proposals.Reports;

/// <summary>One use on the map of fields: a numbered disc, its label in a side column and the line between them.</summary>
internal sealed record FieldMapNode
{
    // A label column holds about this many widths of a full-width character.
    private const double ColumnWidth = 15;
    private const int MostLines = 4;

    public required ProposedUse Use { get; init; }

    public required double X { get; init; }

    public required double Y { get; init; }

    public required double Radius { get; init; }

    public required double LabelX { get; init; }

    public required double LabelY { get; init; }

    public required bool OnLeft { get; init; }

    public Markup Leader() => Markup.Of($"""<path class="leader" d="M {X} {Y} L {(OnLeft ? LabelX + 8 : LabelX - 8)} {LabelY}"/>""");

    public Markup Render(ReportPage page)
    {
        var lines = WrappedText.Lines(page.Phrases.FieldHeading(Use.Facts.Field), ColumnWidth, MostLines);
        var first = LabelY - ((lines.Count - 1) * 8.5);
        return Markup.Of($"""
            <a href="#use-{Use.Rank}">
            <title>{FieldMap.Describe(page, Use)}</title>
            <circle class="disc section-{Use.Facts.Field.Section}" cx="{X}" cy="{Y}" r="{Radius}"/>
            <text class="disc-rank" x="{X}" y="{Y + 5}">{Use.Rank}</text>
            <g class="{(OnLeft ? "label left" : "label right")}">
            {Markup.Each(lines.Index(), line => Markup.Of($"""<text x="{LabelX}" y="{first + (line.Index * 17)}">{line.Item}</text>"""))}
            <text class="label-code" x="{LabelX}" y="{first + (lines.Count * 17)}">{Code(Use)}</text>
            </g>
            </a>
            """);
    }

    public static string Code(ProposedUse use) => $"{use.Facts.Field.Subclass.Value} · {Wording.Phrases.Share(use.Facts.Unexpectedness.Value)}";
}
