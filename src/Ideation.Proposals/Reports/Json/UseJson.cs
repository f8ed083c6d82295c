namespace Ideation.Proposals.Reports.Json;

/// <summary>An alternative use.</summary>
internal sealed record UseJson(
    int Rank,
    FieldJson Field,
    string Purpose,
    double? Probability,
    double Grounding,
    MatchJson Match,
    int SupportingFamilies,
    int SupportingOrganisations,
    int ActiveOrganisations,
    UnexpectednessJson Unexpectedness,
    BridgeJson Bridge,
    UseContextJson? Context,
    IReadOnlyList<DifferenceJson> Differences,
    IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<StatementJson> Statements,
    IReadOnlyList<ChatJson> Chat);
