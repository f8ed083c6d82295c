namespace Ideation.Proposals.Reports.Json;

/// <summary>Who else could fill a role.</summary>
internal sealed record AlternativesJson(
    string Role,
    IReadOnlyList<AlternativeJson> Candidates);
