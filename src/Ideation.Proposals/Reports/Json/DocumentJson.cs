namespace Ideation.Proposals.Reports.Json;

/// <summary>A document the proposal quotes.</summary>
internal sealed record DocumentJson(
    string Number,
    string Title,
    IReadOnlyList<string> Applicants,
    int? Year,
    IReadOnlyList<string> Fields,
    string Language);
