using Ideation.Discovery.Partners.Roles;

namespace Ideation.Discovery.Partners.Consortium;

/// <summary>Who else could fill a role, best first.</summary>
public sealed record RoleAlternatives(Role Role, IReadOnlyList<PartnerCandidate> Candidates);
