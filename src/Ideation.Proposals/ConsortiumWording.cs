using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Roles;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals;

/// <summary>Puts a drafted team into words by rules; a member whose quotes fail leaves its roles uncovered.</summary>
internal sealed class ConsortiumWording(Phrases phrases, StatementFilter filter)
{
    /// <returns>Null when no member or no evidence for the lead is left.</returns>
    public ProposedConsortium? Write(ConsortiumDraft draft, IReadOnlyList<NeededRole> roles)
    {
        var members = draft.Members.Select(Word).Where(member => filter.Covers(member.Statement)).ToArray();
        var left = members.Length == draft.Members.Count ? draft.Lead : ConsortiumDrafter.Lead([.. members.Select(member => member.Facts)]);
        var lead = Lead(left, members);
        if (members.Length == 0 || !filter.Covers(lead))
        {
            return null;
        }

        var covered = members.SelectMany(member => member.Facts.Roles).Select(fit => fit.Role).ToHashSet();
        return new ProposedConsortium(
            members,
            lead,
            left,
            draft.OwnRoles,
            [.. roles.Where(role => !role.IsCovered).Select(role => role.Role).Where(role => !covered.Contains(role))],
            [.. draft.Alternatives
                .Select(role => role with { Candidates = [.. role.Candidates.Where(candidate => candidate.FitFor(role.Role) is { } fit && filter.Covers(fit.Evidence))] })
                .Where(role => role.Candidates.Count > 0)]);
    }

    private ProposedMember Word(ConsortiumMember member)
    {
        var facts = member with { Roles = [.. member.Roles.Where(fit => filter.Covers(fit.Evidence))] };
        return new ProposedMember(facts, new Statement(StatementKind.Member, phrases.Teams.Member(facts), [.. facts.Roles.Select(fit => fit.Evidence).Distinct()]));
    }

    // Where the company itself could lead, the members' quotes show that none of them lies nearer to the market.
    private Statement Lead(ConsortiumLead lead, IEnumerable<ProposedMember> members) => new(
        StatementKind.Lead, phrases.Teams.Lead(lead), lead.Fit is { } fit ? [fit.Evidence] : [.. members.SelectMany(member => member.Statement.Evidence).Distinct()]);
}
