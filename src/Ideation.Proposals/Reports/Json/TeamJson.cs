namespace Ideation.Proposals.Reports.Json;

/// <summary>A drafted team; nobody in it has been asked.</summary>
internal sealed record TeamJson(
    IReadOnlyList<MemberJson> Members,
    LeadJson Lead,
    IReadOnlyList<string> OwnRoles,
    IReadOnlyList<string> Uncovered,
    IReadOnlyList<AlternativesJson> Alternatives);
