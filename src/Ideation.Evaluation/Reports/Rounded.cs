using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>Figures as reports hold them: six decimals say more than any of them is sure of.</summary>
internal static class Rounded
{
    private const int Decimals = 6;

    public static double Figure(double value) => Math.Round(value, Decimals);

    public static double[] Bounds(Interval interval) => [Figure(interval.Low), Figure(interval.High)];
}
