namespace Ideation.Proposals.Reports;

/// <summary>The drafted team: who could take which role, who could lead, what is left and who else could be asked.</summary>
internal static class ConsortiumBox
{
    public static Markup Render(ReportPage page, ProposedPartners group)
    {
        var phrases = page.Phrases.Teams;
        return group.Draft is not { } draft ? Markup.Of($"""<p class="note">{phrases.NoDraft}</p>""") : Markup.Of($"""
            <div class="team">
            <h4>{phrases.DraftHeading}</h4>
            <p class="note">{phrases.DraftLead}</p>
            {page.Sentence(draft.Lead)}
            <ul>{Markup.Each(draft.Members, member => Member(page, member))}</ul>
            {Markup.When(draft.OwnRoles.Count > 0, () => Markup.Of($"<p>{phrases.Own(draft.OwnRoles)}</p>"))}
            {Markup.When(draft.Uncovered.Count > 0, () => Markup.Of($"<p>{phrases.Uncovered(draft.Uncovered)}</p>"))}
            {Markup.Each(draft.Alternatives, role => Markup.Of($"""<p class="note">{phrases.Alternatives(role)}</p>"""))}
            </div>
            """);
    }

    private static Markup Member(ReportPage page, ProposedMember member) => Markup.Of($"""
        <li>{page.Sentence(member.Statement)}<p class="note">{page.Phrases.Teams.Marks(member.Facts.Candidate)}</p>{Markup.Each(member.Facts.Roles, fit => page.Quote(fit.Evidence, fit.Phrases))}</li>
        """);
}
