namespace Ideation.Proposals.Reports.Json;

/// <summary>Statements taken out by the evidence check, by kind, origin and problem.</summary>
internal sealed record DroppedJson(
    string Kind,
    string Origin,
    string Problem,
    int Count);
