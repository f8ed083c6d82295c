using Ideation.Discovery.Fields;

namespace Ideation.Proposals.Reports;

/// <summary>Title, the technology in the user's words, and its home fields.</summary>
internal static class Opening
{
    public static Markup Render(ReportPage page) => Render(page, page.Phrases.Title, page.Phrases.Subtitle(page.Proposal.Uses.Count));

    public static Markup Render(ReportPage page, string title, string subtitle)
    {
        var (proposal, phrases) = (page.Proposal, page.Phrases);
        return Markup.Of($"""
            <header class="opening">
            {HtmlPage.Meta(phrases, proposal.Provenance.WrittenAt, proposal.Egress)}
            <h1>{title}</h1>
            <p class="subtitle">{subtitle}</p>
            <section class="technology">
            <h2>{phrases.Technology}</h2>
            <p class="own-words" lang="{proposal.Technology.Language}">{proposal.Technology.Text}</p>
            {Markup.When(proposal.HomeFields.Count > 0, () => Homes(page))}
            {Markup.When(proposal.Provenance.DocumentsAcross > 0, () => Markup.Of($"""<p class="note">{phrases.Across(proposal.Provenance.CorpusDocuments, proposal.Provenance.DocumentsAcross)}</p>"""))}
            </section>
            </header>
            """);
    }

    private static Markup Homes(ReportPage page) => Markup.Of($"""
        <dl class="homes"><dt>{page.Phrases.HomeFields}</dt>{Markup.Each(page.Proposal.HomeFields, home => Home(page, home))}</dl>
        """);

    private static Markup Home(ReportPage page, HomeField home) => Markup.Of($"""
        <dd>{page.Phrases.FieldName(home.Field)} <span class="code">{home.Field.Subclass.Value}</span> <span class="note">{(home.Given ? page.Phrases.Given : page.Phrases.Predicted(home.Confidence))}</span></dd>
        """);
}
