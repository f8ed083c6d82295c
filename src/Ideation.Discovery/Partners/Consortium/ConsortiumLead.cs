using Ideation.Discovery.Partners.Roles;

namespace Ideation.Discovery.Partners.Consortium;

/// <summary>Who could lead a drafted team, and why.</summary>
/// <param name="Member">The member; null for the company itself.</param>
/// <param name="Reason">Why.</param>
/// <param name="Fit">What shows it; null for the company itself.</param>
public sealed record ConsortiumLead(ConsortiumMember? Member, LeadReason Reason, RoleFit? Fit);
