using Ideation.Discovery.Partners.Roles;

namespace Ideation.Discovery.Partners.Consortium;

/// <summary>An organisation of a drafted team.</summary>
/// <param name="Candidate">The organisation.</param>
/// <param name="Roles">The roles it could fill there, strongest first.</param>
/// <param name="Cost">What taking it costs in the choice: 1, and up to 0.15 for what speaks against it.</param>
public sealed record ConsortiumMember(PartnerCandidate Candidate, IReadOnlyList<RoleFit> Roles, double Cost);
