using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;

namespace Ideation.Evaluation.Reports;

/// <summary>Measures the same answers against truths dealt within a stratum: what a method knows of the text must be worth nothing there.</summary>
internal sealed class PermutationControl
{
    // A run makes about a hundred such judgements: at 95 % two or three would be false alarms.
    private const double JudgementTail = 0.0005;

    // Dealt truths are of the same trade as the own one, so that a good method finds a few more of them than chance does.
    private const double Negligible = 0.01;

    private readonly TaskControl _control;
    private readonly EvaluationOptions _options;
    private readonly int[][] _deals;
    private readonly int[] _items;
    private readonly UnitSums _units;

    public PermutationControl(EvaluationTask task, EvaluationOptions options)
    {
        _control = task.Control;
        _options = options;
        _deals = [.. Enumerable.Range(0, Math.Max(2, options.Permutations)).Select(permutation => Deal.Draw(_control.Strata, options.Seed, permutation))];
        _items = [.. Enumerable.Range(0, _control.Strata.Count).Where(item => _deals[0][item] != item)];
        _units = new UnitSums([.. _items.Select(item => task.Units[item])]);
    }

    public ControlReport Run(IReadOnlyList<MethodScores> results, CancellationToken cancellationToken)
    {
        var baseline = Measured(results.First(result => result.Name == _control.Baseline));
        return new ControlReport(
            _control.Metric, _control.Baseline, _items.Length, _deals.Length, _items.Length == 0 ? [] : [.. results.Select(result => Measure(result.Name, Measured(result), baseline, cancellationToken))]);
    }

    private ControlLift Measure(string name, Values method, Values baseline, CancellationToken cancellationToken)
    {
        // The first deal stands for the truth, the others for the answers to other items.
        var permutedLift = Each(i => method.First[i] - method.Others[i]);
        var permutedOverBaseline = Each(i => method.Dealt[i] - baseline.Dealt[i]);
        var gain = Each(i => method.Own[i] - baseline.Own[i]).Average();
        var (lift, overBaseline) = (Resample(permutedLift, cancellationToken), Resample(permutedOverBaseline, cancellationToken));
        return new ControlLift
        {
            Name = name,
            Lift = Rounded.Figure(Each(i => method.Own[i] - method.Dealt[i]).Average()),
            PermutedLift = Rounded.Figure(permutedLift.Average()),
            PermutedInterval = Rounded.Bounds(Interval.Of(lift)),
            OverBaseline = Rounded.Figure(gain),
            PermutedOverBaseline = Rounded.Figure(permutedOverBaseline.Average()),
            PermutedOverBaselineInterval = Rounded.Bounds(Interval.Of(overBaseline)),
            Collapsed = IsNothing(lift, permutedLift, gain) && IsNothing(overBaseline, permutedOverBaseline, gain),
        };
    }

    private static bool IsNothing(double[] resampled, double[] left, double gain) => Interval.Of(resampled, JudgementTail).Low <= 0 || left.Average() <= Negligible * gain;

    private double[] Each(Func<int, double> value) => [.. Enumerable.Range(0, _items.Length).Select(value)];

    private Values Measured(MethodScores result)
    {
        var against = _control.Against(result.Scores);
        return new Values(
            Array.ConvertAll(_items, item => against(item, item)),
            Array.ConvertAll(_items, item => Mean(against, item, _deals)),
            Array.ConvertAll(_items, item => Mean(against, item, _deals.AsSpan(0, 1))),
            Array.ConvertAll(_items, item => Mean(against, item, _deals.AsSpan(1))));
    }

    private static double Mean(Func<int, int, double> against, int item, ReadOnlySpan<int[]> deals)
    {
        var sum = 0.0;
        foreach (var deal in deals)
        {
            sum += against(item, deal[item]);
        }

        return sum / deals.Length;
    }

    private double[] Resample(double[] values, CancellationToken cancellationToken)
    {
        var mean = new ResampledFigure([_units.Of(values), _units.Of(Array.ConvertAll(values, _ => 1.0))], sums => sums[0] / sums[1]);
        return new PairedBootstrap(_units.Count, _options.Resamples, _options.Seed).Resample([mean], cancellationToken)[0];
    }

    private sealed record Values(double[] Own, double[] Dealt, double[] First, double[] Others);
}
