using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>Measures the same rankings against truths permuted within the home class: what a method knows of the text must be worth nothing there.</summary>
internal static class PermutationControl
{
    public static ControlReport Run(XFieldTask task, IReadOnlyList<MethodScores> results, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var draws = Enumerable.Range(0, options.Permutations).Select(permutation => TruthPermutation.Draw(task.Items, options.Seed, permutation)).ToArray();
        var permutable = task.Items.Where(item => draws[0][item.Index] != item.Index).ToArray();
        var prior = results.First(result => result.Name == XFieldMethods.Prior);
        return new ControlReport(permutable.Length, draws.Length,
        [
            .. results.Where(result => result != prior && permutable.Length > 0).Select(result => Measure(task, permutable, result, prior, draws, options, cancellationToken)),
        ]);
    }

    private static ControlLift Measure(
        XFieldTask task, XFieldItem[] items, MethodScores result, MethodScores prior, int[][] draws, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var lift = items.Average(item => result.Scores[item.Index].FieldRecall - prior.Scores[item.Index].FieldRecall);
        var permuted = Array.ConvertAll(items, item => (float)(Permuted(task, item, result, draws) - Permuted(task, item, prior, draws)));
        var bootstrap = new PairedBootstrap(items.Length, options.Resamples, options.Seed);
        var interval = Interval.Of(bootstrap.Resample([(permuted, Array.ConvertAll(permuted, _ => 1f))], cancellationToken)[0]);
        return new ControlLift(result.Name, lift, permuted.Average(), [interval.Low, interval.High], interval.Low <= 0);
    }

    private static double Permuted(XFieldTask task, XFieldItem item, MethodScores result, int[][] draws) =>
        draws.Average(draw => FieldMetrics.Recall(result.Scores[item.Index].Top, task.Items[draw[item.Index]].Truth));
}
