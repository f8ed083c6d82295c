using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals;

/// <summary>The partner candidates of one field, best first.</summary>
public sealed record ProposedPartners(TechnologyField Field, IReadOnlyList<ProposedPartner> Candidates, AbstentionReason? Abstention = null);
