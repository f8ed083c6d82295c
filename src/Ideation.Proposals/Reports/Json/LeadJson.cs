namespace Ideation.Proposals.Reports.Json;

/// <summary>Who could lead; no name for the company itself.</summary>
internal sealed record LeadJson(
    string? Name,
    string Reason,
    StatementJson Statement);
