namespace Ideation.Proposals.Reports.Json;

/// <summary>Documents that belong to the home field and the target field.</summary>
internal sealed record PrecedentJson(
    EvidenceJson Nearest,
    int Families,
    IReadOnlyList<string> Organisations,
    int? FirstYear,
    int Undated);
