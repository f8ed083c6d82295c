namespace Ideation.Proposals.Reports.Json;

/// <summary>A partner candidate: a lead, not an agreement.</summary>
internal sealed record PartnerJson(
    string Name,
    string Kind,
    int FieldDocuments,
    int NearDocuments,
    int HomeDocuments,
    int CorpusDocuments,
    string Size,
    int? LatestYear,
    string Tie,
    string? Region,
    string RegionDistance,
    bool IsAffiliate,
    double Complement,
    IReadOnlyList<string> MissingTerms,
    IReadOnlyList<FitJson> Roles,
    StatementJson Statement);
