namespace Ideation.Proposals.Reports;

/// <summary>A proposal as one self-contained HTML page: no script, nothing loaded from anywhere, made for screen and A4.</summary>
public static class HtmlReport
{
    public static string Render(Proposal proposal)
    {
        var page = new ReportPage(proposal);
        var body = Markup.Of($"""
            {Opening.Render(page)}
            <main>
            {(proposal.Uses.Count > 0 ? FieldMap.Render(page) : Abstention.Render(page))}
            {UseCards.Render(page)}
            {PartnerTables.Render(page)}
            {RejectedFields.Render(page)}
            {EgressSection.Render(page)}
            {NumbersSection.Render(page)}
            {QuotedDocuments.Render(page)}
            </main>
            """);
        return HtmlPage.Wrap(page.Phrases, body);
    }

    /// <summary>Roles, partner candidates and drafted team alone, for a proposal that was written without uses.</summary>
    public static string RenderPartners(Proposal proposal)
    {
        var page = new ReportPage(proposal);
        return HtmlPage.Wrap(page.Phrases.Language, page.Phrases.Partners, page.Phrases.Partners, Markup.Of($"""
            {Opening.Render(page, page.Phrases.Partners, page.Phrases.Teams.Subtitle(page.Phrases.FieldName(proposal.Partners[0].Field)))}
            <main>
            {PartnerTables.Render(page)}
            {EgressSection.Render(page)}
            {QuotedDocuments.Render(page)}
            </main>
            """), "report.css");
    }
}
