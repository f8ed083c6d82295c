using System.Diagnostics;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation;

/// <summary>Runs methods over the XFIELD task, one after the other, the queries of each in parallel.</summary>
public static class XFieldEvaluation
{
    private const int ProgressEvery = 50;

    public static async Task<IReadOnlyList<MethodScores>> RunAsync(
        XFieldTask task, IReadOnlyList<EvaluationMethod> methods, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var results = new List<MethodScores>();
        foreach (var method in methods)
        {
            results.Add(await RunAsync(task, method, progress, cancellationToken).ConfigureAwait(false));
        }

        return results;
    }

    private static async Task<MethodScores> RunAsync(XFieldTask task, EvaluationMethod method, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new EvaluationProgress(method.Name, 0, task.Items.Count));
        var clock = Stopwatch.StartNew();
        var ranker = method.Prepare(cancellationToken);
        var scores = new QueryScore[task.Items.Count];
        var done = 0;
        await Parallel.ForEachAsync(task.Items, cancellationToken, async (item, token) =>
        {
            var ranked = await ranker.RankAsync(item, FieldMetrics.Depth, token).ConfigureAwait(false);
            scores[item.Index] = FieldMetrics.Measure(task, item, ranked);
            var soFar = Interlocked.Increment(ref done);
            if (soFar % ProgressEvery == 0 || soFar == scores.Length)
            {
                progress?.Report(new EvaluationProgress(method.Name, soFar, scores.Length));
            }
        }).ConfigureAwait(false);
        return new MethodScores(method.Name, scores, clock.Elapsed.TotalSeconds);
    }
}
