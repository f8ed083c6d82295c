using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Reports;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Portfolios;

/// <summary>A portfolio as one self-contained HTML page: how many of each verdict, then each document with the reason and what it could serve.</summary>
public static class PortfolioHtml
{
    // About as many as a person reads; the others follow in a line each, and all of them in the data.
    private const int Cards = 20;
    private const int Lines = 200;

    public static string Render(PortfolioReport report)
    {
        var phrases = PortfolioPhrases.For(report.Language);
        var verdicts = report.Items.GroupBy(item => item.Verdict).OrderBy(group => group.Key).Select(group => (Verdict: group.Key, Items: group.ToArray())).ToArray();
        var body = Markup.Of($"""
            {Opening(report, phrases, verdicts)}
            <main class="portfolio">
            {Markup.Each(verdicts, verdict => Section(report, phrases, verdict.Verdict, verdict.Items))}
            <section class="numbers">
            <h2>{phrases.Notes}</h2>
            <dl>{Markup.Each(Enum.GetValues<PortfolioVerdict>(), verdict => Markup.Of($"<dt>{phrases.Verdict(verdict)}</dt><dd>{phrases.Meaning(verdict, report.Options)}</dd>"))}</dl>
            {DataLink.RenderSmall(PortfolioTables.Of(report), phrases.Download, phrases.WhereAll)}
            {HtmlPage.MadeWith(report.SoftwareVersion, report.EmbeddingModel, report.EmbeddingModelRevision)}
            </section>
            </main>
            """);
        return HtmlPage.Wrap(report.Language, phrases.Title(report.Name), phrases.ShortTitle, body, "report.css", "portfolio.css");
    }

    private static Markup Opening(PortfolioReport report, PortfolioPhrases phrases, IReadOnlyList<(PortfolioVerdict Verdict, PortfolioItem[] Items)> verdicts)
    {
        return Markup.Of($"""
            <header class="opening">
            {HtmlPage.Meta(Phrases.For(report.Language), report.WrittenAt, report.Egress)}
            <h1>{phrases.Title(report.Name)}</h1>
            <p class="subtitle">{phrases.Size(report.Items.Count, report.Cut)}</p>
            <section class="technology">
            <ul class="verdicts">{Markup.Each(verdicts, verdict => Markup.Of($"""<li><a href="#{MatchJsonReport.Camel(verdict.Verdict)}"><span class="value">{verdict.Items.Length}</span> {phrases.Verdict(verdict.Verdict)}</a></li>"""))}</ul>
            {Markup.When(report.Missing.Count > 0, () => Markup.Of($"<p>{phrases.Missing(report.Missing)}</p>"))}
            {Markup.When(report.NotRead.Count > 0, () => Markup.Of($"""<p>{phrases.NotRead(report.NotRead.Count)}</p><ul>{Markup.Each(report.NotRead.Take(Cards), line => Markup.Of($"<li>{line.File}, {line.Record.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {line.Reason}</li>"))}</ul>"""))}
            <p class="note">{phrases.Lead}</p>
            {Markup.Each(report.SearchedAcross, searched => Markup.Of($"""<p class="note">{phrases.Across(searched)}</p>"""))}
            </section>
            </header>
            """);
    }

    private static Markup Section(PortfolioReport report, PortfolioPhrases phrases, PortfolioVerdict verdict, PortfolioItem[] items) => Markup.Of($"""
        <section id="{MatchJsonReport.Camel(verdict)}">
        <h2>{phrases.Verdict(verdict)} <span class="code">{items.Length}</span></h2>
        {Markup.Each(items.Take(Cards), item => Card(report, phrases, item))}
        {Markup.When(items.Length > Cards, () => Markup.Of($"""<table><tbody>{Markup.Each(items.Skip(Cards).Take(Lines), item => Line(report, phrases, item))}</tbody></table>"""))}
        {Markup.When(items.Length > Cards + Lines, () => Markup.Of($"""<p class="note">{phrases.More(items.Length - Cards - Lines)} {phrases.WhereAll}</p>"""))}
        </section>
        """);

    private static Markup Line(PortfolioReport report, PortfolioPhrases phrases, PortfolioItem item) => Markup.Of($"""
        <tr><th scope="row"><span class="number">{item.Document.Number.Value}</span> <cite lang="{item.Document.Language}">{Title(report, item)}</cite></th><td>{phrases.Reasons.Of(item, report.Options)}</td></tr>
        """);

    private static Markup Card(PortfolioReport report, PortfolioPhrases phrases, PortfolioItem item) => Markup.Of($"""
        <article class="use">
        <div class="lead"><header><h3><cite lang="{item.Document.Language}">{Title(report, item)}</cite> <span class="code">{item.Document.Number.Value}</span></h3></header></div>
        <section>
        <p>{phrases.Reasons.Of(item, report.Options)}</p>
        <p class="note">{string.Join(" · ", Facts(report, phrases, item))}</p>
        </section>
        {Markup.When(item.BestUse is not null, () => Bridge(report, item.BestUse!))}
        {Markup.When(item.Uses.Count > 1, () => Markup.Of($"""<section class="further"><h4>{phrases.FurtherUses}</h4><ul>{Markup.Each(item.Uses.Where(use => use != item.BestUse), use => Markup.Of($"""<li>{phrases.Field(use)}: <span lang="{use.Bridge.Far.Language}">{use.Purpose}</span> <span class="note">{string.Join(" · ", new[] { Chance(phrases, use), Phrases.For(report.Language).Band(use.Unexpectedness.Band) }.Where(part => part.Length > 0))}</span></li>"""))}</ul></section>"""))}
        </article>
        """);

    private static IEnumerable<string> Facts(PortfolioReport report, PortfolioPhrases phrases, PortfolioItem item)
    {
        if (item.Document.PublicationDate is { } day)
        {
            yield return day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        foreach (var fact in item.Document.Fields.Take(3).Select(field => phrases.Field(TechnologyFields.Find(field))).Append(phrases.Availability(item.Document.Availability)).Concat(item.Signs.Where(sign => sign is not (IdleSign.Old or IdleSign.Lapsed)).Select(sign => phrases.Sign(sign, report.Options))).Where(fact => fact.Length > 0))
        {
            yield return fact;
        }
    }

    private static Markup Bridge(PortfolioReport report, AlternativeUse use) => Markup.Of($"""
        <div class="bridge">
        {Side(report, use.Bridge.Home, use.Bridge.HomeEvidence.Quote, use.Bridge.SharedTerms, PortfolioPhrases.For(report.Language).HomeSide)}
        {Side(report, use.Bridge.Far, use.Bridge.FarEvidence.Quote, use.Bridge.SharedTerms, Phrases.For(report.Language).FarSide)}
        </div>
        """);

    private static Markup Side(PortfolioReport report, PatentDocument document, string quote, IReadOnlyList<string> terms, string heading) => Markup.Of($"""
        <figure>
        <p class="side">{heading}</p>
        <blockquote lang="{document.Language}">{MarkedQuote.Of(quote, terms)}</blockquote>
        <figcaption><span class="number">{document.Number.Value}</span> <cite lang="{document.Language}">{DocumentHeading.Of(document, report.Language)}</cite> <span class="note">{string.Join("; ", document.Applicants.Take(3))}</span></figcaption>
        </figure>
        """);

    private static string Chance(PortfolioPhrases phrases, AlternativeUse use) => use.Probability is { } chance ? $"{phrases.Column(PortfolioColumn.Probability)} {Phrases.Chance(chance)}" : "";

    private static string Title(PortfolioReport report, PortfolioItem item) => DocumentHeading.Of(item.Document, report.Language);
}
