using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>A line of the per-item file.</summary>
internal sealed record ItemLine(string Task, string Id, string Method, IReadOnlyList<string> Ranked, IReadOnlyList<string> Hits, IReadOnlyDictionary<string, double> Metrics)
{
    public static ItemLine From(string task, string method, ItemScore score) => new(task, score.Id, method, score.Ranked, score.Hits, score.Values);
}
