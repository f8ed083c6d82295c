namespace Ideation.Proposals.Reports.Json;

/// <summary>A condition the field names and the technology's text does not.</summary>
internal sealed record DifferenceJson(
    string Kind,
    string Term,
    EvidenceJson Evidence);
