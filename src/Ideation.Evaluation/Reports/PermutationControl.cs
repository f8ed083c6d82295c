using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>Measures the same rankings against truths permuted within the home class: what a method knows of the text must be worth nothing there.</summary>
internal sealed class PermutationControl
{
    private readonly XFieldTask _task;
    private readonly EvaluationOptions _options;
    private readonly int[][] _deals;
    private readonly XFieldItem[] _items;

    public PermutationControl(XFieldTask task, EvaluationOptions options)
    {
        _task = task;
        _options = options;
        _deals = [.. Enumerable.Range(0, Math.Max(2, options.Permutations)).Select(permutation => TruthPermutation.Draw(task.Items, options.Seed, permutation))];
        _items = [.. task.Items.Where(item => _deals[0][item.Index] != item.Index)];
    }

    public ControlReport Run(IReadOnlyList<MethodScores> results, CancellationToken cancellationToken)
    {
        var prior = results.First(result => result.Name == XFieldMethods.Prior);
        return new ControlReport(_items.Length, _deals.Length, _items.Length == 0 ? [] : [.. results.Select(result => Measure(result, prior, cancellationToken))]);
    }

    private ControlLift Measure(MethodScores result, MethodScores prior, CancellationToken cancellationToken)
    {
        // The first deal stands for the truth, the others for the rankings of other queries.
        var permutedLift = Array.ConvertAll(_items, item => Recall(result, item, _deals.AsSpan(0, 1)) - Recall(result, item, _deals.AsSpan(1)));
        var permutedOverPrior = Array.ConvertAll(_items, item => Recall(result, item, _deals) - Recall(prior, item, _deals));
        var (lift, overPrior) = (IntervalOf(permutedLift, cancellationToken), IntervalOf(permutedOverPrior, cancellationToken));
        return new ControlLift
        {
            Name = result.Name,
            Lift = _items.Average(item => result.Scores[item.Index].FieldRecall - Recall(result, item, _deals)),
            PermutedLift = permutedLift.Average(),
            PermutedInterval = [lift.Low, lift.High],
            OverPrior = _items.Average(item => result.Scores[item.Index].FieldRecall - prior.Scores[item.Index].FieldRecall),
            PermutedOverPrior = permutedOverPrior.Average(),
            PermutedOverPriorInterval = [overPrior.Low, overPrior.High],
            Collapsed = lift.Low <= 0 && overPrior.Low <= 0,
        };
    }

    private double Recall(MethodScores result, XFieldItem item, ReadOnlySpan<int[]> deals)
    {
        var sum = 0.0;
        foreach (var deal in deals)
        {
            sum += FieldMetrics.Recall(result.Scores[item.Index].Top, _task.Items[deal[item.Index]].Truth);
        }

        return sum / deals.Length;
    }

    private Interval IntervalOf(double[] values, CancellationToken cancellationToken)
    {
        var bootstrap = new PairedBootstrap(values.Length, _options.Resamples, _options.Seed);
        return Interval.Of(bootstrap.Resample([(Array.ConvertAll(values, value => (float)value), Array.ConvertAll(values, _ => 1f))], cancellationToken)[0]);
    }
}
