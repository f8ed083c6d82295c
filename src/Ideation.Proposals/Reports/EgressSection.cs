namespace Ideation.Proposals.Reports;

/// <summary>What was sent where.</summary>
internal static class EgressSection
{
    public static Markup Render(ReportPage page)
    {
        var (egress, phrases) = (page.Proposal.Egress, page.Phrases);
        var details = egress.Records.Count == 0
            ? Markup.Of($"<p>{phrases.EgressNothing}</p>")
            : Markup.Of($"<ul>{Markup.Each(egress.Records, record => Markup.Of($"<li>{phrases.EgressRecord(record)}</li>"))}</ul><p>{phrases.EgressNote}</p>");
        return Markup.Of($"""
            <section class="egress">
            <h2>{phrases.Egress}</h2>
            <p class="total">{phrases.EgressTotal(egress.BytesLeftMachine)}</p>
            {details}
            </section>
            """);
    }
}
