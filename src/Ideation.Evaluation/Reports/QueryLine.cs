using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Reports;

/// <summary>A line of the per-query file.</summary>
internal sealed record QueryLine(string Id, string Method, IReadOnlyList<string> Ranked, IReadOnlyList<string> Hits, IReadOnlyDictionary<string, double> Metrics)
{
    public static QueryLine From(string method, QueryScore score) => new(
        score.Number.Value,
        method,
        Symbols(score.Top),
        Symbols(score.Hits),
        XFieldMetric.All.Where(metric => metric.Denominator(score) > 0).ToDictionary(metric => metric.Name, metric => metric.Of([score])));

    private static string[] Symbols(IReadOnlyList<IpcSubclass> fields) => [.. fields.Select(field => field.Value)];
}
