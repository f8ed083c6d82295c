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
        var shared = Phrases.For(report.Language);
        return Markup.Of($"""
            <header class="opening">
            <p class="meta">Ideation · {shared.Date(report.WrittenAt)} · {shared.EgressTotal(report.Egress.BytesLeftMachine)}</p>
            <h1>{phrases.Title}</h1>
            <p class="subtitle">{phrases.Size(report.Matrix)}</p>
            <section class="technology">
            {Markup.When(report.Matrix.Rows.Count == 1, () => OwnWords(report.Matrix.Rows[0]))}
            {Markup.When(report.Matrix.Matches.Count > 0, () => Markup.Of($"<p>{phrases.Count(report.Matrix)} {phrases.Unmatchable(report.Matrix)}</p>"))}
            {Markup.Each(Remarks(page), remark => Markup.Of($"<p>{remark}</p>"))}
            <p class="note">{phrases.Lead}</p>
            </section>
            </header>
            """);
    }

    private static Markup OwnWords(MatchParty party) => Markup.Of($"""<h2>{MatchPhrases.Label(party)}</h2><p class="own-words" lang="{party.Language}">{MatchPage.Beginning(party.Passages[0].Text, 600)}</p>""");

    private static IEnumerable<string> Remarks(MatchPage page)
    {
        var (report, phrases) = (page.Report, page.Phrases);
        if (report.AreNearest)
        {
            yield return phrases.AreNearest;
        }

        if (report.OlderLeftOut > 0)
        {
            yield return phrases.OlderLeftOut(report.OlderLeftOut);
        }

        if (report.Dropped > 0)
        {
            yield return phrases.Dropped(report.Dropped);
        }

        if (report.NotRead.Count > 0)
        {
            yield return page.Words.NotRead(report.NotRead.Count);
        }
    }

    private static Markup Notes(MatchPage page) => Markup.Of($"""
        <section class="numbers">
        <h2>{page.Words.Notes}</h2>
        <dl>{Markup.Each(page.Words.Definitions(page.Report.Options), item => Markup.Of($"<dt>{item.Name}</dt><dd>{item.Meaning}</dd>"))}</dl>
        {page.Data}
        <p class="note">Ideation {page.Report.SoftwareVersion} · {page.Report.EmbeddingModel} ({page.Report.EmbeddingModelRevision})</p>
        </section>
        """);
}
