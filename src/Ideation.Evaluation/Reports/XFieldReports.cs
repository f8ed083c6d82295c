using Ideation.Discovery;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>Turns scores per query into figures with paired bootstrap intervals.</summary>
public static class XFieldReports
{
    public static XFieldReport Create(XFieldTask task, IReadOnlyList<MethodScores> results, EvaluationOptions options, double seconds, CancellationToken cancellationToken)
    {
        var samples = Resample(task, results, options, cancellationToken);
        return new XFieldReport
        {
            Task = "xfield",
            CorpusSize = task.Documents.Count,
            Queries = task.Items.Count,
            Fields = task.Statistics.Fields.Count,
            TruthsPerQuery = task.TruthsPerQuery,
            TruthsPerBand = Enum.GetValues<FieldBand>().ToDictionary(
                band => band.ToString().ToLowerInvariant(),
                band => results[0].Scores.Sum(score => score.Bands.GetValueOrDefault(band).Truths)),
            Seed = options.Seed,
            Resamples = options.Resamples,
            Methods = [.. results.Select(result => Report(result, results, samples))],
            Control = new PermutationControl(task, options).Run(results, cancellationToken),
            Seconds = seconds,
        };
    }

    private static Dictionary<(string Method, XFieldMetric Metric), double[]> Resample(
        XFieldTask task, IReadOnlyList<MethodScores> results, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var keys = results.SelectMany(result => XFieldMetric.All.Select(metric => (Result: result, Metric: metric))).ToArray();
        var columns = keys.Select(key => (Column(key.Result, key.Metric.Numerator), Column(key.Result, key.Metric.Denominator))).ToArray();
        var resampled = new PairedBootstrap(task.Items.Count, options.Resamples, options.Seed).Resample(columns, cancellationToken);
        return keys.Zip(resampled).ToDictionary(pair => (pair.First.Result.Name, pair.First.Metric), pair => pair.Second);
    }

    private static float[] Column(MethodScores result, Func<QueryScore, double> value) => [.. result.Scores.Select(score => (float)value(score))];

    private static MethodReport Report(MethodScores result, IReadOnlyList<MethodScores> all, Dictionary<(string, XFieldMetric), double[]> samples)
    {
        var metrics = XFieldMetric.All.Where(metric => !double.IsNaN(metric.Of(result.Scores))).ToArray();
        return new MethodReport
        {
            Name = result.Name,
            Metrics = metrics.ToDictionary(metric => metric.Name, metric => metric.Of(result.Scores)),
            Intervals = metrics.ToDictionary(metric => metric.Name, metric => Bounds(Interval.Of(samples[(result.Name, metric)]))),
            Differences = all
                .Where(other => other != result && (other.Name == XFieldMethods.Bm25 || result.Name == XFieldMethods.Ideation))
                .ToDictionary(
                    other => other.Name,
                    other => (IReadOnlyDictionary<string, DifferenceReport>)metrics.ToDictionary(metric => metric.Name, metric => Difference(result, other, metric, samples))),
            Seconds = result.Seconds,
        };
    }

    private static DifferenceReport Difference(MethodScores result, MethodScores other, XFieldMetric metric, Dictionary<(string, XFieldMetric), double[]> samples)
    {
        var interval = Interval.Of(samples[(result.Name, metric)].Zip(samples[(other.Name, metric)], (ours, theirs) => ours - theirs));
        return new DifferenceReport(metric.Of(result.Scores) - metric.Of(other.Scores), Bounds(interval), !interval.Contains(0));
    }

    private static double[] Bounds(Interval interval) => [interval.Low, interval.High];
}
