namespace Ideation.Evaluation.Metrics;

/// <summary>Where a score stands among others.</summary>
internal static class Placing
{
    /// <summary>The chance, in [0,1], that a score is above one drawn from the others, a tie counting half; one half is what a draw would give. Not a number where there are none.</summary>
    public static double Above(double score, IReadOnlyCollection<double> others) =>
        others.Sum(other => score > other ? 1 : score == other ? 0.5 : 0) / others.Count;
}
