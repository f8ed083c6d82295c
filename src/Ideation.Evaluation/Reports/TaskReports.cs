using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;

namespace Ideation.Evaluation.Reports;

/// <summary>Turns scores per item into figures with paired bootstrap intervals.</summary>
public static class TaskReports
{
    public static TaskReport Create(EvaluationTask task, IReadOnlyList<MethodScores> results, EvaluationOptions options, Func<double> seconds, CancellationToken cancellationToken)
    {
        var units = new UnitSums(task.Units);
        var samples = Resample(task, results, units, options, cancellationToken);
        var control = new PermutationControl(task, options).Run(results, cancellationToken);
        return new TaskReport
        {
            Task = task.Name,
            Searched = task.Searched,
            CorpusSize = task.CorpusSize,
            Queries = task.Units.Count,
            Unit = task.Unit,
            Units = units.Count,
            Facts = task.Facts.ToDictionary(fact => fact.Key, fact => Rounded.Figure(fact.Value)),
            Seed = options.Seed,
            Resamples = options.Resamples,
            Methods = [.. results.Select(result => Report(result, results, task.Metrics, samples))],
            Control = control,
            Seconds = Math.Round(seconds(), 1),
        };
    }

    private static Dictionary<(string Method, string Metric), double[]> Resample(
        EvaluationTask task, IReadOnlyList<MethodScores> results, UnitSums units, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var keys = results.SelectMany(result => task.Metrics.Select(metric => (Result: result, Metric: metric))).ToArray();
        var figures = Array.ConvertAll(keys, key => new ResampledFigure(
            [.. key.Metric.Columns.Select(column => units.Of([.. key.Result.Scores.Select(column)]))],
            key.Metric.Combine));
        var resampled = new PairedBootstrap(units.Count, options.Resamples, options.Seed).Resample(figures, cancellationToken);
        return keys.Zip(resampled).ToDictionary(pair => (pair.First.Result.Name, pair.First.Metric.Name), pair => pair.Second);
    }

    private static MethodReport Report(MethodScores result, IReadOnlyList<MethodScores> all, IReadOnlyList<Metric> metrics, Dictionary<(string, string), double[]> samples)
    {
        var measured = metrics.Where(metric => !samples[(result.Name, metric.Name)].All(double.IsNaN)).ToArray();
        return new MethodReport
        {
            Name = result.Name,
            Metrics = measured.ToDictionary(metric => metric.Name, metric => Rounded.Figure(metric.Of(result.Scores))),
            Intervals = measured.ToDictionary(metric => metric.Name, metric => Rounded.Bounds(Interval.Of(samples[(result.Name, metric.Name)]))),
            Differences = all
                .Where(other => other != result && (other.Name == MethodNames.Bm25 || MethodNames.IsIdeation(result.Name)))
                .ToDictionary(
                    other => other.Name,
                    other => (IReadOnlyDictionary<string, DifferenceReport>)measured.Where(metric => !samples[(other.Name, metric.Name)].All(double.IsNaN)).ToDictionary(metric => metric.Name, metric => Difference(result, other, metric, samples))),
            Reliability = Metrics.Reliability.Table(result.Scores) is { Count: > 0 } bins ? [.. bins.Select(bin => bin with { Probability = Rounded.Figure(bin.Probability), Held = Rounded.Figure(bin.Held) })] : null,
            Curve = Selection.Curve(result.Scores) is { Count: > 0 } points ? [.. points.Select(point => point with { Risk = Rounded.Figure(point.Risk) })] : null,
            Seconds = Math.Round(result.Seconds, 1),
        };
    }

    private static DifferenceReport Difference(MethodScores result, MethodScores other, Metric metric, Dictionary<(string, string), double[]> samples)
    {
        var interval = Interval.Of(samples[(result.Name, metric.Name)].Zip(samples[(other.Name, metric.Name)], (ours, theirs) => ours - theirs));
        return new DifferenceReport(Rounded.Figure(metric.Of(result.Scores) - metric.Of(other.Scores)), Rounded.Bounds(interval), interval.Low > 0 || interval.High < 0);
    }
}
