using Ideation.Discovery.Partners.Roles;

namespace Ideation.Discovery.Partners.Consortium;

/// <summary>A team that could cover what a use needs beyond the company. Nobody in it has been asked.</summary>
public sealed record ConsortiumDraft
{
    /// <summary>The fewest organisations that cover the roles anybody could fill, in order of their first role.</summary>
    public required IReadOnlyList<ConsortiumMember> Members { get; init; }

    public required ConsortiumLead Lead { get; init; }

    /// <summary>The roles the company's own text covers.</summary>
    public IReadOnlyList<Role> OwnRoles { get; init; } = [];

    /// <summary>Open roles nobody is drafted for: no candidate shows enough, or those who do are drafted for as many others as one can take.</summary>
    public IReadOnlyList<Role> Uncovered { get; init; } = [];

    /// <summary>Who else could fill each role, those of <see cref="Uncovered"/> among them, best first.</summary>
    public IReadOnlyList<RoleAlternatives> Alternatives { get; init; } = [];

    internal IEnumerable<PartnerCandidate> Candidates => Members.Select(member => member.Candidate).Concat(Alternatives.SelectMany(role => role.Candidates));
}
