namespace Ideation.Proposals.Reports.Json;

/// <summary>A role the use needs. <c>ownShare</c>: of all mentions of it near the use, the share that names what the company's text names, too.</summary>
internal sealed record RoleJson(
    string Role,
    bool IsCovered,
    double OwnShare,
    int Documents,
    int NearDocuments,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Own,
    StatementJson Statement);
