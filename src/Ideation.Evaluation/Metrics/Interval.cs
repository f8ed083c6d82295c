namespace Ideation.Evaluation.Metrics;

/// <summary>The middle 95 % of resampled values.</summary>
public readonly record struct Interval(double Low, double High)
{
    private const double Tail = 0.025;

    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The 2.5th and 97.5th percentiles of the values that are numbers; not a number when none is.</summary>
    public static Interval Of(IEnumerable<double> resampled) => Of(resampled, Tail);

    /// <summary>The same with another share left out at either end.</summary>
    public static Interval Of(IEnumerable<double> resampled, double tail)
    {
        var sorted = resampled.Where(value => !double.IsNaN(value)).Order().ToArray();
        return sorted.Length > 0
            ? new Interval(Quantile(sorted, tail), Quantile(sorted, 1 - tail))
            : new Interval(double.NaN, double.NaN);
    }

    private static double Quantile(double[] sorted, double share)
    {
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
