namespace Ideation.Proposals.Reports.Json;

/// <summary>The two documents that share the mechanism.</summary>
internal sealed record BridgeJson(
    EvidenceJson Home,
    EvidenceJson Far,
    IReadOnlyList<string> SharedTerms,
    IReadOnlyDictionary<string, string> InText,
    double Similarity);
