using Ideation.Discovery.Ranking;
using MathNet.Numerics.LinearAlgebra;

namespace Ideation.Evaluation.Fitting;

/// <summary>Turns a field's share of the scores into a probability by a logistic curve (Platt 1999), and tells how honest the probabilities are.</summary>
internal static class Calibration
{
    /// <summary>Ranks that are stated to a user and are therefore calibrated.</summary>
    public const int Depth = 10;

    private const int Bins = 10;
    private const int Steps = 30;
    private const double Ridge = 1e-6;

    public static RankingWeights Fit(RankingWeights weights, IReadOnlyList<RankingExample> examples)
    {
        var points = examples.SelectMany(example => Points(weights, example)).ToArray();
        var curve = Vector<double>.Build.DenseOfArray([1, 0]);
        for (var step = 0; step < Steps; step++)
        {
            var slope = curve * Ridge;
            var curvature = Matrix<double>.Build.DiagonalIdentity(2) * Ridge;
            foreach (var (logShare, hit) in points)
            {
                var values = Vector<double>.Build.DenseOfArray([logShare, 1]);
                var probability = 1 / (1 + Math.Exp(-curve.DotProduct(values)));
                slope += (probability - (hit ? 1 : 0)) * values;
                curvature += probability * (1 - probability) * values.OuterProduct(values);
            }

            curve -= curvature.Cholesky().Solve(slope);
        }

        return weights with { Slope = Math.Round(curve[0], 5), Offset = Math.Round(curve[1], 5) };
    }

    /// <summary>Expected calibration error: the gap between stated probability and share of hits in ten equal bins of probability, weighted by how many fall into each.</summary>
    public static double Error(IReadOnlyCollection<(double Probability, bool Hit)> stated) => stated
        .GroupBy(pair => Math.Min(Bins - 1, (int)(pair.Probability * Bins)))
        .Sum(bin => Math.Abs(bin.Average(pair => pair.Probability) - bin.Average(pair => pair.Hit ? 1.0 : 0.0)) * bin.Count() / stated.Count);

    /// <summary>What is stated of the best fields of an example, and whether it holds.</summary>
    public static IEnumerable<(double Probability, bool Hit)> Stated(RankingWeights weights, RankingExample example) =>
        Points(weights, example).Select(point => (weights.Probability(point.LogShare), point.Hit));

    private static IEnumerable<(double LogShare, bool Hit)> Points(RankingWeights weights, RankingExample example)
    {
        var scores = example.Signals.Select(weights.Score).ToArray();
        var total = FieldRanker.LogSumExp(scores);
        return scores.Index().OrderByDescending(pair => pair.Item).Take(Depth).Select(pair => (pair.Item - total, example.Gains[pair.Index] > 0));
    }
}
