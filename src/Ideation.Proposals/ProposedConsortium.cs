using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Roles;

namespace Ideation.Proposals;

/// <summary>A drafted team put into words; it holds only members, lead and alternatives whose evidence passed the check.</summary>
/// <param name="Members">Who could take which roles.</param>
/// <param name="Lead">Who could lead, and why.</param>
/// <param name="LeadFacts">The same as facts.</param>
/// <param name="OwnRoles">The roles the company covers.</param>
/// <param name="Uncovered">Open roles nobody is drafted for.</param>
/// <param name="Alternatives">Who else could fill a role, an uncovered one, too.</param>
public sealed record ProposedConsortium(
    IReadOnlyList<ProposedMember> Members, Statement Lead, ConsortiumLead LeadFacts, IReadOnlyList<Role> OwnRoles, IReadOnlyList<Role> Uncovered, IReadOnlyList<RoleAlternatives> Alternatives);
