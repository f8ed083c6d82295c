using System.Globalization;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>The partner candidates of each field with what shows that they could help.</summary>
internal static class PartnerTables
{
    public static Markup Render(ReportPage page) => Markup.When(page.Proposal.Partners.Count > 0, () => Markup.Of($"""
        <section class="partners">
        <h2>{page.Phrases.Partners}</h2>
        <p>{page.Phrases.PartnersLead}</p>
        {Markup.Each(page.Proposal.Partners, group => Group(page, group))}
        {Numbers(page.Phrases.Teams)}
        </section>
        """));

    private static Markup Group(ReportPage page, ProposedPartners group)
    {
        var phrases = page.Phrases;
        var heading = Markup.Of($"""<h3>{phrases.FieldHeading(group.Field)} <span class="code">{group.Field.Subclass.Value}</span></h3>{Markup.When(group.Use is not null, () => Markup.Of($"""<p class="note">{phrases.PartnersNear(group.Use!.Facts.Purpose)}</p>"""))}""");
        if (group.Candidates.Count == 0)
        {
            return Markup.Of($"{heading}<p>{phrases.NoPartners(phrases.FieldName(group.Field), group.Use is not null)}</p>");
        }

        return Markup.Of($"""
            {heading}
            {Markup.When(group.UnknownRegion is not null, () => Markup.Of($"""<p class="note">{phrases.Teams.UnknownRegion(group.UnknownRegion!)}</p>"""))}
            {RoleTable.Render(page, group)}
            {ConsortiumBox.Render(page, group)}
            <h4>{phrases.Teams.Candidates}</h4>
            <table class="stacked">
            <thead><tr><th scope="col">{phrases.Organisation}</th><th scope="col" class="count">{phrases.InField}</th><th scope="col" class="count">{phrases.NearUse}</th><th scope="col" class="count">{phrases.AtHome}</th><th scope="col" class="count">{phrases.Latest}</th><th scope="col">{phrases.CouldAdd}</th></tr></thead>
            <tbody>{Markup.Each(group.Candidates, candidate => Row(page, candidate))}</tbody>
            </table>
            """);
    }

    private static Markup Row(ReportPage page, ProposedPartner candidate)
    {
        var (phrases, facts) = (page.Phrases, candidate.Facts);
        return Markup.Of($"""
            <tr><th scope="row">{facts.Organisation.Name}<span class="note">{phrases.Teams.Marks(facts)}</span></th><td class="count" data-label="{phrases.InField}">{facts.FieldDocuments}</td><td class="count" data-label="{phrases.NearUse}">{facts.NearDocuments}</td><td class="count" data-label="{phrases.AtHome}">{facts.HomeDocuments}</td><td class="count" data-label="{phrases.Latest}">{facts.LatestYear?.ToString(CultureInfo.InvariantCulture) ?? phrases.Teams.NoDate}</td>
            <td>{page.Sentence(candidate.Statement)}{Fits(phrases, candidate)}{Markup.Each(facts.Evidence.Take(1), evidence => page.Quote(evidence, facts.MissingTerms))}</td></tr>
            """);
    }

    private static Markup Fits(Phrases phrases, ProposedPartner candidate) => Markup.When(candidate.Facts.Fits.Count > 0, () =>
        Markup.Of($"""<p class="note">{phrases.Labelled(phrases.Teams.CouldFill, string.Join(" · ", candidate.Facts.Fits.Take(3).Select(fit => $"{phrases.Teams.Name(fit.Role)} {Phrases.Share(fit.Share)}")))}</p>"""));

    private static Markup Numbers(TeamPhrases phrases) => Markup.Of($"""
        <div class="numbers"><h4>{phrases.NumbersHeading}</h4>
        <dl>{Markup.Each(phrases.Definitions, definition => Markup.Of($"<dt>{definition.Name}</dt><dd>{definition.Meaning}</dd>"))}</dl></div>
        """);
}
