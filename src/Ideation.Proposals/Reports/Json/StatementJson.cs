namespace Ideation.Proposals.Reports.Json;

/// <summary>A sentence with its evidence; the kind says what it is about, the origin who wrote it.</summary>
internal sealed record StatementJson(
    string Kind,
    string Origin,
    string Text,
    IReadOnlyList<EvidenceJson> Evidence);
