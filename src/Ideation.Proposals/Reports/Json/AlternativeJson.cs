namespace Ideation.Proposals.Reports.Json;

/// <summary>An organisation that could fill a role instead, with what shows it.</summary>
internal sealed record AlternativeJson(
    string Name,
    FitJson Fit);
