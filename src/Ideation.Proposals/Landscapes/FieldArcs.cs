using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>The co-occurrence map of fields as arcs beside a list, so that no label ever covers another.</summary>
internal static class FieldArcs
{
    private const double Width = 480;
    private const double RowHeight = 38;
    private const double LabelWidth = 236;
    private const int Fields = 14;
    private const int Arcs = 40;

    // Where few families meet, thick arcs would promise more than there is.
    private const int LeastForThickest = 5;

    public static Markup Render(LandscapePage page)
    {
        var phrases = page.Phrases;
        return Markup.When(page.Landscape.Trend.Fields.Count > 1, () => page.Section("field-pairs", phrases.FieldPairs, phrases.FieldPairsLead, "field-pairs", Content(page)));
    }

    // In order of symbol, so that neighbours in the scheme stand together.
    private static Markup Content(LandscapePage page)
    {
        var fields = page.Landscape.Trend.Fields.Take(Fields).OrderBy(field => field.Field.Key, StringComparer.Ordinal).ToArray();
        var rows = fields.Index().ToDictionary(field => field.Item.Field, field => field.Index);
        var pairs = page.Landscape.FieldPairs.Where(pair => rows.ContainsKey(pair.First) && rows.ContainsKey(pair.Second)).Take(Arcs).ToArray();
        if (pairs.Length == 0)
        {
            return Markup.Of($"<p>{page.Phrases.NoPairs}</p>");
        }

        var largest = fields.Max(field => field.Families);
        return Markup.Of($"""
            <svg class="figure" viewBox="0 0 {Width} {(fields.Length * RowHeight) + 4}" role="img" aria-label="{page.Phrases.FieldPairs}: {string.Join("; ", pairs.Select(pair => Describe(page, pair)))}">
            {Markup.Each(pairs.Reverse(), pair => Arc(page, pair, rows, Math.Max(LeastForThickest, pairs[0].Families)))}
            {Markup.Each(fields.Index(), field => Label(page, field.Item, Y(field.Index), largest))}
            </svg>
            """);
    }

    private static string Describe(LandscapePage page, FieldPair pair) => $"{page.Phrases.Field(pair.First)} – {page.Phrases.Field(pair.Second)}: {LandscapePage.Number(pair.Families)}";

    private static double Y(int row) => (row * RowHeight) + (RowHeight / 2);

    private static Markup Arc(LandscapePage page, FieldPair pair, Dictionary<LandscapeField, int> rows, int most)
    {
        var (upper, lower) = (Y(Math.Min(rows[pair.First], rows[pair.Second])), Y(Math.Max(rows[pair.First], rows[pair.Second])));
        var reach = Math.Min(200, 26 + ((lower - upper) * 0.42));
        return Markup.Of($"""
            <path class="arc" stroke-width="{1 + (9.0 * pair.Families / most)}" d="M {LabelWidth + 14} {upper} C {LabelWidth + 14 + reach} {upper}, {LabelWidth + 14 + reach} {lower}, {LabelWidth + 14} {lower}"><title>{Describe(page, pair)}</title></path>
            """);
    }

    private static Markup Label(LandscapePage page, FieldTrend field, double y, int largest)
    {
        var lines = WrappedText.Lines(page.Phrases.Field(field.Field), 15.5, 2);
        return Markup.Of($"""
            {Markup.Each(lines.Index(), line => Markup.Of($"""<text class="name end" x="{LabelWidth - 6}" y="{y + 4 + ((line.Index - ((lines.Count - 1) / 2.0)) * 15)}">{line.Item}</text>"""))}
            <circle class="node" cx="{LabelWidth + 14}" cy="{y}" r="{3.5 + (7 * Math.Sqrt(field.Families / (double)largest))}"><title>{page.Phrases.Field(field.Field)}: {field.Families}</title></circle>
            """);
    }
}
