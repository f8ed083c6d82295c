namespace Ideation.Evaluation.Metrics;

/// <summary>A figure of a task, worked out from sums over its items, so that any resample of the items gives it, too.</summary>
/// <param name="Name">As tables and files name it.</param>
/// <param name="Columns">What is summed.</param>
/// <param name="Combine">The figure from the sums; not a number where it does not exist.</param>
public sealed record Metric(string Name, IReadOnlyList<Func<ItemScore, double>> Columns, Func<double[], double> Combine)
{
    /// <summary>The mean of a value over the items that have it.</summary>
    public static Metric Mean(string name) => Mean(name, name);

    /// <summary>The mean of <paramref name="value"/> over the items that have it.</summary>
    public static Metric Mean(string name, string value) => new(name, [Of(value), Has(value)], sums => sums[0] / sums[1]);

    /// <summary>The sum of one value over the sum of another.</summary>
    public static Metric Ratio(string name, string numerator, string denominator) => new(name, [Of(numerator), Of(denominator)], sums => sums[0] / sums[1]);

    /// <summary>The mean of one value over the mean of another; not a number where the other is nothing.</summary>
    public static Metric RatioOfMeans(string name, string numerator, string denominator) =>
        new(name, [Of(numerator), Has(numerator), Of(denominator), Has(denominator)], sums => sums[2] == 0 ? double.NaN : sums[0] / sums[1] / (sums[2] / sums[3]));

    /// <summary>Pearson's correlation of two values.</summary>
    public static Metric Correlation(string name, string x, string y)
    {
        var (ofX, ofY) = (Of(x), Of(y));
        return new(
            name,
            [_ => 1, ofX, ofY, item => ofX(item) * ofX(item), item => ofY(item) * ofY(item), item => ofX(item) * ofY(item)],
            sums => ((sums[0] * sums[5]) - (sums[1] * sums[2]))
                / Math.Sqrt(((sums[0] * sums[3]) - (sums[1] * sums[1])) * ((sums[0] * sums[4]) - (sums[2] * sums[2]))));
    }

    /// <summary>The figure over these items.</summary>
    public double Of(IReadOnlyList<ItemScore> items) => Combine([.. Columns.Select(column => items.Sum(column))]);

    private static Func<ItemScore, double> Of(string value) => item => item.Values.GetValueOrDefault(value);

    private static Func<ItemScore, double> Has(string value) => item => item.Values.ContainsKey(value) ? 1 : 0;
}
