using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>Partner candidates for one core technology in one field, best first.</summary>
public sealed record PartnerResult(
    CoreTechnology Technology,
    TechnologyField Field,
    IReadOnlyList<HomeField> HomeFields,
    IReadOnlyList<PartnerCandidate> Candidates,
    AbstentionReason? Abstention = null);
