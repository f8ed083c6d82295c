using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>Bars of families per year, and below a small row of bars for each of the largest fields.</summary>
internal static class TrendChart
{
    private const double Width = 480;
    private const double Height = 236;
    private const double Left = 44;
    private const double Right = 8;
    private const double Top = 30;
    private const double Bottom = 40;
    private const int Fields = 10;

    public static Markup Render(LandscapePage page)
    {
        var (trend, phrases) = (page.Landscape.Trend, page.Phrases);
        var rest = phrases.TrendRest(trend.Earlier, trend.Undated);
        return page.Section("filings", phrases.Trend, phrases.TrendLead, "filings", Markup.Of($"""
            {Markup.When(trend.Years.Count > 0, () => Bars(page))}
            {Markup.When(rest.Length > 0, () => Markup.Of($"""<p class="note">{rest}</p>"""))}
            {Markup.When(trend.Years.Count > 0 && trend.Fields.Count > 0, () => Rows(page))}
            """));
    }

    private static Markup Bars(LandscapePage page)
    {
        var (trend, phrases) = (page.Landscape.Trend, page.Phrases);
        var ticks = ChartScale.Ticks(trend.Counts.Max());
        var step = (Width - Left - Right) / trend.Years.Count;
        return Markup.Of($"""
            <svg class="figure" viewBox="0 0 {Width} {Height}" role="img" aria-label="{phrases.Trend}: {string.Join(", ", trend.Years.Zip(trend.Counts, (year, count) => $"{LandscapePage.Number(year)} {LandscapePage.Number(count)}"))}">
            {Markup.Each(ticks, tick => Markup.Of($"""<path class="grid" d="M {Left} {Y(tick, ticks[^1])} H {Width - Right}"/><text class="tick end" x="{Left - 6}" y="{Y(tick, ticks[^1]) + 4}">{tick}</text>"""))}
            {Markup.Each(trend.Counts.Index(), bar => Bar(trend.Years[bar.Index], bar.Item, Left + (bar.Index * step), step, ticks[^1]))}
            {Markup.Each(Labelled(trend.Years), year => Markup.Of($"""<text class="tick middle" x="{Left + ((year - trend.Years[0] + 0.5) * step)}" y="{Height - Bottom + 16}">{year}</text>"""))}
            <text class="axis middle" x="{Left + ((Width - Left - Right) / 2)}" y="{Height - 6}">{phrases.YearAxis}</text>
            <text class="axis" x="0" y="14">{phrases.FamilyAxis}</text>
            </svg>
            """);
    }

    private static Markup Bar(int year, int count, double x, double step, int most) => Markup.When(count > 0, () => Markup.Of($"""
        <rect class="data" x="{x + (step * 0.1)}" y="{Y(count, most)}" width="{step * 0.8}" height="{Height - Bottom - Y(count, most)}"><title>{year}: {count}</title></rect>
        """));

    private static double Y(int count, int most) => Top + ((Height - Top - Bottom) * (1 - (count / (double)most)));

    // First and last year always, and round ones that leave room between.
    private static IEnumerable<int> Labelled(IReadOnlyList<int> years)
    {
        var every = years.Count switch { <= 8 => 1, <= 16 => 2, _ => 5 };
        return years.Where(year => year == years[0] || year == years[^1] || (year % every == 0 && year - years[0] >= every && years[^1] - year >= every));
    }

    private static Markup Rows(LandscapePage page)
    {
        var (trend, phrases) = (page.Landscape.Trend, page.Phrases);
        var most = trend.Fields.Take(Fields).Max(field => field.Counts.Max());
        return Markup.Of($"""
            <h3>{phrases.TrendByField}</h3>
            <table class="rows">
            <thead><tr><th scope="col">{phrases.Column(LandscapeColumn.Field)}</th><th scope="col" class="spark"><span class="ends"><span>{trend.Years[0]}</span><span>{trend.Years[^1]}</span></span></th><th scope="col" class="count">{phrases.Column(LandscapeColumn.Families)}</th></tr></thead>
            <tbody>{Markup.Each(trend.Fields.Take(Fields), field => Row(page, field, most))}</tbody>
            </table>
            {Markup.When(trend.Fields.Count > Fields, () => Markup.Of($"""<p class="note">{phrases.MoreInData(trend.Fields.Count - Fields)}</p>"""))}
            """);
    }

    private static Markup Row(LandscapePage page, FieldTrend field, int most) => Markup.Of($"""
        <tr><th scope="row">{page.FieldName(field.Field)}</th><td class="spark"><svg viewBox="0 0 {field.Counts.Count * 6} 30" preserveAspectRatio="none" aria-hidden="true"><path class="grid" d="M 0 29.5 H {field.Counts.Count * 6}"/>{Markup.Each(field.Counts.Index().Where(bar => bar.Item > 0), bar => Markup.Of($"""<rect class="data" x="{(bar.Index * 6) + 0.6}" y="{29 - (28.0 * bar.Item / Math.Max(1, most))}" width="4.8" height="{28.0 * bar.Item / Math.Max(1, most)}"/>"""))}</svg></td><td class="count">{field.Families}</td></tr>
        """);
}
