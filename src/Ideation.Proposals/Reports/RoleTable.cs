using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Reports;

/// <summary>The roles a use needs: what the field's documents name, what the company's text names, and a sentence that shows it.</summary>
internal static class RoleTable
{
    public static Markup Render(ReportPage page, ProposedPartners group) => Markup.When(group.Roles.Count > 0, () => Markup.Of($"""
        <h4>{page.Phrases.Teams.RolesHeading}</h4>
        <p class="note">{page.Phrases.Teams.RolesLead}</p>
        <table class="stacked">
        <thead><tr><th scope="col">{page.Phrases.Teams.RoleHeading}</th><th scope="col" class="count">{page.Phrases.Teams.Share}</th><th scope="col">{page.Phrases.Teams.RoleText}</th></tr></thead>
        <tbody>{Markup.Each(group.Roles, role => Row(page, role))}</tbody>
        </table>
        """));

    private static Markup Row(ReportPage page, ProposedRole role)
    {
        var facts = role.Facts;
        return Markup.Of($"""
            <tr{(facts.IsCovered ? new Markup(" class=\"covered\"") : Markup.Empty)}><th scope="row">{page.Phrases.Teams.Name(facts.Role)}</th><td class="count" data-label="{page.Phrases.Teams.Share}">{Phrases.Share(facts.OwnShare)}</td>
            <td>{page.Sentence(role.Statement)}{Markup.Each(facts.Evidence.Take(1), evidence => page.Quote(evidence, facts.Phrases.Count > 0 ? facts.Phrases : facts.OwnPhrases))}</td></tr>
            """);
    }
}
