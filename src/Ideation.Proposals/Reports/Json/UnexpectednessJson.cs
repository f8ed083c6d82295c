namespace Ideation.Proposals.Reports.Json;

/// <summary>How rarely the field follows from the home field in this corpus.</summary>
internal sealed record UnexpectednessJson(
    double Value,
    double Probability,
    string? HomeField,
    int HomeDocuments,
    int BridgingDocuments,
    int BridgingOrganisations,
    string Band);
