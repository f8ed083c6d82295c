using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>Which fields grow and which shrink.</summary>
internal static class CrowdingTable
{
    private const int Shown = 13;

    public static Markup Render(LandscapePage page)
    {
        var (rows, phrases) = (page.Landscape.Crowding, page.Phrases);
        return Markup.When(rows.Count > 0, () => page.Section("crowding", phrases.Crowding, phrases.CrowdingLead(rows[0].EarlierYears, rows[0].RecentYears), "crowding", Markup.Of($"""
            {Markup.When(phrases.NoTrend(page.Landscape).Length > 0, () => Markup.Of($"<p>{phrases.NoTrend(page.Landscape)}</p>"))}
            <table>
            <thead><tr><th scope="col">{phrases.Column(LandscapeColumn.Field)}</th><th scope="col" class="count">{LandscapePhrases.Years(rows[0].EarlierYears)}</th><th scope="col" class="count">{LandscapePhrases.Years(rows[0].RecentYears)}</th><th scope="col" class="count wide">{phrases.Column(LandscapeColumn.Organisations)}</th><th scope="col">{phrases.Column(LandscapeColumn.Trend)}</th></tr></thead>
            <tbody>{Markup.Each(rows.Take(Shown), row => Row(page, row))}</tbody>
            </table>
            {Markup.When(rows.Count > Shown, () => Markup.Of($"""<p class="note">{phrases.MoreInData(rows.Count - Shown)}</p>"""))}
            """)));
    }

    private static Markup Row(LandscapePage page, Crowding row) => Markup.Of($"""
        <tr class="trend-{row.Trend.ToString().ToLowerInvariant()}"><th scope="row">{(row.Field is { } field ? page.FieldName(field) : Markup.Of($"{page.Phrases.Whole}"))}</th><td class="count">{row.Earlier}</td><td class="count">{row.Recent}</td><td class="count wide">{row.Organisations}</td><td class="judgement">{page.Phrases.CrowdingOf(row.Trend)}</td></tr>
        """);
}
