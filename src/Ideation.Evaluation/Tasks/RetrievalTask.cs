using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>Tasks in which known texts are to be found among many.</summary>
internal static class RetrievalTask
{
    /// <param name="name">The task.</param>
    /// <param name="searched">What is searched, in words.</param>
    /// <param name="legs">A corpus with its queries, or one for each direction; query i of every leg belongs to unit i.</param>
    /// <param name="metrics">Names of the metrics that are shown; each leg's own follow where there are several.</param>
    /// <param name="methods">How texts are compared.</param>
    public static EvaluationTask Create(string name, string searched, IReadOnlyList<RetrievalLeg> legs, IReadOnlyList<string> metrics, IEnumerable<SimilarityMethod> methods)
    {
        (RetrievalLeg Leg, int Query)[] items = [.. legs.SelectMany(leg => Enumerable.Range(0, leg.Queries.Count).Select(query => (leg, query)))];
        var suffixes = legs.Count > 1 ? legs.Select(leg => leg.Suffix) : [];
        return new EvaluationTask
        {
            Name = name,
            Searched = searched,
            CorpusSize = legs[0].CorpusSize,
            Units = [.. items.Select(item => item.Query)],
            Facts = new Dictionary<string, double> { ["truthsPerQuery"] = items.Average(item => item.Leg.Queries[item.Query].Truths.Count) },
            Metrics = [.. suffixes.Prepend("").SelectMany(suffix => metrics.Select(metric => Metric.Mean(metric + suffix)))],
            Methods = [.. methods.Select(method => new EvaluationMethod(method.Name, (progress, cancellationToken) => ScoreAsync(legs, method, progress, cancellationToken)))],
            Control = new TaskControl(
                RetrievalLeg.RecallAtTen,
                MethodNames.Random,
                [.. items.Select(item => item.Leg.Suffix)],
                scores => (item, truthOf) => items[item].Leg.RecallOf(scores[item], items[truthOf].Query)),
        };
    }

    private static async Task<IReadOnlyList<ItemScore>> ScoreAsync(IReadOnlyList<RetrievalLeg> legs, SimilarityMethod method, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var scores = new List<ItemScore>();
        foreach (var leg in legs)
        {
            var before = scores.Count;
            var offset = progress is null ? null : new Offset(progress, before);
            scores.AddRange(await leg.ScoreAsync(method, offset, cancellationToken).ConfigureAwait(false));
        }

        return scores;
    }

    private sealed class Offset(IProgress<int> progress, int before) : IProgress<int>
    {
        public void Report(int value) => progress.Report(before + value);
    }
}
