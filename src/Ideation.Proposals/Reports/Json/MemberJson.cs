namespace Ideation.Proposals.Reports.Json;

/// <summary>An organisation of a drafted team and what taking it cost in the choice.</summary>
internal sealed record MemberJson(
    string Name,
    double Cost,
    IReadOnlyList<FitJson> Roles,
    StatementJson Statement);
