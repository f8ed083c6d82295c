using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>A landscape as one self-contained HTML page: SVG charts, no script, nothing loaded from anywhere, the data of every chart inside.</summary>
public static class LandscapeHtml
{
    public static string Render(LandscapeReport report)
    {
        var page = new LandscapePage(report);
        var (landscape, phrases) = (report.Landscape, page.Phrases);
        var body = Markup.Of($"""
            {Opening(page)}
            <main class="landscape">
            {(landscape.Documents.Count == 0 ? Markup.Of($"""<section class="abstention"><p>{phrases.Empty}</p></section>""") : Markup.Empty)}
            {ChangeSection.Render(page)}
            {Markup.When(landscape.Documents.Count > 0, () => Markup.Of($"""
                {TrendChart.Render(page)}
                {CrowdingTable.Render(page)}
                {PlayerTable.Render(page)}
                {FieldArcs.Render(page)}
                {MapChart.Render(page)}
                {WhiteSpaceChart.Render(page)}
                {RoleTable.Render(page)}
                {DocumentList.Render(page)}
                """))}
            <section class="numbers"><h2>{phrases.Notes}</h2><ul>{Markup.Each(phrases.NoteTexts, note => Markup.Of($"<li>{note}</li>"))}</ul><p class="note">{phrases.MadeWith(report)}</p></section>
            </main>
            """);
        var title = landscape.Request.Name.Length > 0 ? $"{phrases.Title}: {landscape.Request.Name}" : phrases.Title;
        return HtmlPage.Wrap(report.Language, title, phrases.Title, body, "report.css", "landscape.css");
    }

    private static Markup Opening(LandscapePage page)
    {
        var (landscape, phrases) = (page.Landscape, page.Phrases);
        return Markup.Of($"""
            <header class="opening">
            <p class="meta">Ideation · {phrases.Day(page.Report.WrittenAt)}</p>
            <h1>{(landscape.Request.Name.Length > 0 ? landscape.Request.Name : phrases.Title)}</h1>
            <p class="subtitle">{Markup.When(landscape.Request.Name.Length > 0, () => Markup.Of($"{phrases.Title} · "))}{phrases.Size(landscape)}</p>
            <section class="technology">
            {Markup.Each(landscape.Request.Queries, query => Markup.Of($"""<p class="own-words">{query}</p>"""))}
            <p class="note">{phrases.Scope(landscape.Request)}</p>
            {Markup.When(landscape.Cut > 0, () => Markup.Of($"""<p class="note">{phrases.Cut(landscape.Cut)}</p>"""))}
            {Markup.Each(landscape.UnknownQueries, query => Markup.Of($"""<p class="note">{phrases.UnknownQuery(query)}</p>"""))}
            {Markup.Each(landscape.FarQueries, query => Markup.Of($"""<p class="note">{phrases.FarQuery(query)}</p>"""))}
            {Markup.When(landscape.Unclassified > 0, () => Markup.Of($"""<p class="note">{phrases.Unclassified(landscape.Unclassified, landscape.Documents.Count)}</p>"""))}
            </section>
            </header>
            """);
    }
}
