using Ideation.Discovery.Partners.Roles;

namespace Ideation.Proposals;

/// <summary>A role a use needs and the sentence that says what of it is missing or covered.</summary>
public sealed record ProposedRole(NeededRole Facts, Statement Statement);
