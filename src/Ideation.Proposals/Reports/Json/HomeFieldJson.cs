namespace Ideation.Proposals.Reports.Json;

/// <summary>A home field, given or predicted.</summary>
internal sealed record HomeFieldJson(
    FieldJson Field,
    double Confidence,
    bool Given);
