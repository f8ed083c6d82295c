using Ideation.Discovery.Ranking;
using MathNet.Numerics.LinearAlgebra;

namespace Ideation.Evaluation.Fitting;

/// <summary>
/// Fits the weights of a conditional logit (McFadden 1974): the fields to be found, each by its gain, are as probable as can be among all fields of their query. Newton's method; the problem is convex.
/// </summary>
internal static class RankingFit
{
    private const int MostSteps = 50;
    private const double Ridge = 3e-5;
    private const double Close = 1e-10;

    public static RankingWeights Fit(IReadOnlyList<RankingExample> examples, CancellationToken cancellationToken = default)
    {
        var deviations = Deviations(examples);
        var weights = Vector<double>.Build.Dense(deviations.Length);
        var value = Value(examples, deviations, weights);
        for (var step = 0; step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (slope, curvature) = Derivatives(examples, deviations, weights);
            var move = curvature.Cholesky().Solve(slope);
            var next = value;
            for (var length = 1.0; length > 1e-4; length /= 2)
            {
                next = Value(examples, deviations, weights - (length * move));
                if (next < value)
                {
                    weights -= length * move;
                    break;
                }
            }

            if (value - next < Close)
            {
                break;
            }

            value = next;
        }

        var ranking = new RankingWeights([.. weights.Zip(deviations, (weight, deviation) => Math.Round(weight / deviation, 5))], 1, 0);
        return Calibration.Fit(ranking, examples);
    }

    // A signal that is the same everywhere tells nothing and is left at weight 0.
    private static double[] Deviations(IReadOnlyList<RankingExample> examples)
    {
        var rows = examples.SelectMany(example => example.Signals).ToArray();
        return [.. Enumerable.Range(0, Enum.GetValues<FieldSignal>().Length).Select(signal =>
        {
            var mean = rows.Average(row => row.Values[signal]);
            var deviation = Math.Sqrt(rows.Average(row => Math.Pow(row.Values[signal] - mean, 2)));
            return deviation > 0 ? deviation : 1;
        })];
    }

    private static double Value(IReadOnlyList<RankingExample> examples, double[] deviations, Vector<double> weights)
    {
        var losses = new double[examples.Count];
        Parallel.For(0, examples.Count, i =>
        {
            var scores = Scores(examples[i], deviations, weights);
            losses[i] = (examples[i].Gains.Sum() * FieldRanker.LogSumExp(scores)) - examples[i].Gains.Zip(scores, (gain, score) => gain * score).Sum();
        });
        return (losses.Sum() / examples.Count) + (Ridge / 2 * weights.DotProduct(weights));
    }

    private static (Vector<double> Slope, Matrix<double> Curvature) Derivatives(IReadOnlyList<RankingExample> examples, double[] deviations, Vector<double> weights)
    {
        var slope = weights * Ridge;
        var curvature = Matrix<double>.Build.DiagonalIdentity(deviations.Length) * Ridge;
        var parts = new (Vector<double>, Matrix<double>)[examples.Count];
        Parallel.For(0, examples.Count, i => parts[i] = Derivatives(examples[i], deviations, weights));
        foreach (var (first, second) in parts)
        {
            slope += first / examples.Count;
            curvature += second / examples.Count;
        }

        return (slope, curvature);
    }

    private static (Vector<double> Slope, Matrix<double> Curvature) Derivatives(RankingExample example, double[] deviations, Vector<double> weights)
    {
        var scores = Scores(example, deviations, weights);
        var total = FieldRanker.LogSumExp(scores);
        var gain = example.Gains.Sum();
        var mean = Vector<double>.Build.Dense(deviations.Length);
        var squares = Matrix<double>.Build.Dense(deviations.Length, deviations.Length);
        var found = Vector<double>.Build.Dense(deviations.Length);
        for (var field = 0; field < scores.Length; field++)
        {
            var values = Vector<double>.Build.DenseOfArray([.. example.Signals[field].Values.Zip(deviations, (value, deviation) => value / deviation)]);
            var probability = Math.Exp(scores[field] - total);
            mean += probability * values;
            squares += probability * values.OuterProduct(values);
            found += example.Gains[field] * values;
        }

        return ((gain * mean) - found, gain * (squares - mean.OuterProduct(mean)));
    }

    private static double[] Scores(RankingExample example, double[] deviations, Vector<double> weights) =>
        [.. example.Signals.Select(field => field.Values.Select((value, signal) => value / deviations[signal] * weights[signal]).Sum())];
}
