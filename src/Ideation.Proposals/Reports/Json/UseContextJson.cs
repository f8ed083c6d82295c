namespace Ideation.Proposals.Reports.Json;

/// <summary>Who made the step before, how busy the field is, what could stand in the way.</summary>
internal sealed record UseContextJson(
    PrecedentJson? Precedent,
    ActivityJson Activity,
    IReadOnlyList<EvidenceJson> Blocking);
