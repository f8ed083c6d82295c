namespace Ideation.Proposals.Reports.Json;

/// <summary>An alternative use.</summary>
internal sealed record UseJson(
    int Rank,
    FieldJson Field,
    string Purpose,
    double Grounding,
    int SupportingFamilies,
    int ActiveOrganisations,
    UnexpectednessJson Unexpectedness,
    BridgeJson Bridge,
    IReadOnlyList<DifferenceJson> Differences,
    IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<StatementJson> Statements,
    IReadOnlyList<ChatJson> Chat);
