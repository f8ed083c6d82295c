namespace Ideation.Proposals.Reports.Json;

/// <summary>A field examined and not suggested.</summary>
internal sealed record RejectedJson(
    FieldJson Field,
    string Reason,
    double Probability,
    double Unexpectedness,
    int Families);
