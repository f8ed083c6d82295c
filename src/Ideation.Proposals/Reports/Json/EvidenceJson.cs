namespace Ideation.Proposals.Reports.Json;

/// <summary>A publication number and an exact substring of one part of it.</summary>
internal sealed record EvidenceJson(
    string Number,
    string Part,
    string Quote);
