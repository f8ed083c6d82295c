using Ideation.Discovery.Partners;

namespace Ideation.Proposals;

/// <summary>A partner candidate and the sentence that says what it could add.</summary>
public sealed record ProposedPartner(PartnerCandidate Facts, Statement Statement);
