using Ideation.Discovery.Matching;
using Ideation.Proposals.Reports;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Matches;

/// <summary>Matches as one self-contained HTML page: what was compared, the best at a glance, each with reason and quotes, and what has none.</summary>
public static class MatchHtml
{
    public static string Render(MatchReport report)
    {
        var page = new MatchPage(report);
        var body = Markup.Of($"""
            {Opening(page)}
            <main class="matches">
            {Markup.When(report.Matrix.Matches.Count == 0, () => Markup.Of($"""<section class="abstention"><p>{page.Phrases.NoMatch}</p></section>"""))}
            {MatchOverview.Render(page)}
            {MatchCards.Render(page)}
            {MatchOverview.RenderOtherSide(page)}
            {page.Table("uses")}
            {MatchOverview.RenderUnmatched(page)}
            {page.Table("not-read")}
            {Notes(page)}
            </main>
            """);
        return HtmlPage.Wrap(report.Language, page.Phrases.Title, page.Phrases.Title, body, "report.css", "match.css");
    }

    private static Markup Opening(MatchPage page)
    {
        var (report, phrases) = (page.Report, page.Phrases);
        return Markup.Of($"""
            <header class="opening">
            {HtmlPage.Meta(Phrases.For(report.Language), report.WrittenAt, report.Egress)}
            <h1>{phrases.Title}</h1>
            <p class="subtitle">{phrases.Size(report.Matrix)}</p>
            <section class="technology">
            {Markup.When(report.Matrix.Rows.Count == 1, () => OwnWords(report.Matrix.Rows[0]))}
            {Markup.When(report.Matrix.Matches.Count > 0, () => Markup.Of($"<p>{phrases.Count(report.Matrix)} {phrases.Unmatchable(report.Matrix)}</p>"))}
            {Markup.Each(phrases.Remarks(report), remark => Markup.Of($"<p>{remark}</p>"))}{Markup.When(report.NotRead.Count > 0, () => Markup.Of($"<p>{page.Words.NotRead(report.NotRead.Count)}</p>"))}
            <p class="note">{phrases.Lead}</p>
            </section>
            </header>
            """);
    }

    private static Markup OwnWords(MatchParty party) => Markup.Of($"""<h2>{MatchPhrases.Label(party)}</h2><p class="own-words" lang="{party.Language}">{MatchPage.Beginning(party.Passages[0].Text, 600)}</p>""");

    private static Markup Notes(MatchPage page) => Markup.Of($"""
        <section class="numbers">
        <h2>{page.Words.Notes}</h2>
        <dl>{Markup.Each(page.Words.Definitions(page.Report.Options), item => Markup.Of($"<dt>{item.Name}</dt><dd>{item.Meaning}</dd>"))}</dl>
        {page.Data}
        {HtmlPage.MadeWith(page.Report.SoftwareVersion, page.Report.EmbeddingModel, page.Report.EmbeddingModelRevision)}
        </section>
        """);
}
