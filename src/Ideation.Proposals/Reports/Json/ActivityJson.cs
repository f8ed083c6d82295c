namespace Ideation.Proposals.Reports.Json;

/// <summary>How busy the target field is around the technology; the windows are first and last year.</summary>
internal sealed record ActivityJson(
    int Families,
    int Organisations,
    int Combining,
    IReadOnlyList<int> EarlierYears,
    IReadOnlyList<int> RecentYears,
    int Earlier,
    int Recent,
    string Trend);
