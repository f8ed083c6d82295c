using System.Text;

namespace Ideation.Proposals.Reports;

/// <summary>One use on the map of fields: a numbered disc, its label in a side column and the line between them.</summary>
internal sealed record FieldMapNode
{
    // A label column holds about this many widths of a full-width character.
    private const double ColumnWidth = 15;

    public required ProposedUse Use { get; init; }

    public required double X { get; init; }

    public required double Y { get; init; }

    public required double Radius { get; init; }

    public required double LabelX { get; init; }

    public required double LabelY { get; init; }

    public required bool OnLeft { get; init; }

    public Markup Render(ReportPage page)
    {
        var lines = Wrap(page.Phrases.FieldHeading(Use.Facts.Field));
        var first = LabelY - ((lines.Count - 1) * 8.5);
        var lineEnd = OnLeft ? LabelX + 8 : LabelX - 8;
        return Markup.Of($"""
            <a href="#use-{Use.Rank}">
            <title>{FieldMap.Describe(page, Use)}</title>
            <path class="leader" d="M {X} {Y} L {lineEnd} {LabelY}"/>
            <circle class="disc section-{Use.Facts.Field.Section}" cx="{X}" cy="{Y}" r="{Radius}"/>
            <text class="disc-rank" x="{X}" y="{Y + 5}">{Use.Rank}</text>
            <g class="{(OnLeft ? "label left" : "label right")}">
            {Markup.Each(lines.Index(), line => Markup.Of($"""<text x="{LabelX}" y="{first + (line.Index * 17)}">{line.Item}</text>"""))}
            <text class="label-code" x="{LabelX}" y="{first + (lines.Count * 17)}">{Use.Facts.Field.Subclass.Value} · {Wording.Phrases.Share(Use.Facts.Unexpectedness.Value)}</text>
            </g>
            </a>
            """);
    }

    private static List<string> Wrap(string name)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0.0;
        foreach (var piece in Pieces(name))
        {
            var needed = piece.Sum(WidthOf);
            if (line.Length > 0 && width + needed > ColumnWidth)
            {
                lines.Add(line.ToString().Trim());
                line.Clear();
                width = 0;
            }

            line.Append(piece);
            width += needed;
        }

        lines.Add(line.ToString().Trim());
        return lines;
    }

    // Words with their blank; characters of scripts without blanks one by one.
    private static IEnumerable<string> Pieces(string name)
    {
        for (var start = 0; start < name.Length;)
        {
            var end = start + 1;
            while (!IsWide(name[start]) && end < name.Length && name[end - 1] != ' ' && !IsWide(name[end]))
            {
                end++;
            }

            yield return name[start..end];
            start = end;
        }
    }

    private static double WidthOf(char character) => IsWide(character) ? 1 : 0.56;

    private static bool IsWide(char character) => character >= '\u2E80';
}
