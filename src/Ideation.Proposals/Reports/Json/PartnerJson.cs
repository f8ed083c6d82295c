namespace Ideation.Proposals.Reports.Json;

/// <summary>A partner candidate: a lead, not an agreement.</summary>
internal sealed record PartnerJson(
    string Name,
    int FieldDocuments,
    int NearDocuments,
    int HomeDocuments,
    int? LatestYear,
    double Complement,
    IReadOnlyList<string> MissingTerms,
    StatementJson Statement);
