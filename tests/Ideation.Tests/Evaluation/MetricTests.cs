using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class MetricTests
{
    [Fact]
    public void A_mean_is_taken_over_the_items_that_have_the_value() =>
        Assert.Equal(0.5, Metric.Mean("recall").Of([Item(("recall", 1)), Item(("recall", 0)), Item(("other", 1))]));

    [Fact]
    public void A_ratio_divides_sums_not_means() =>
        Assert.Equal(0.4, Metric.Ratio("band", "found", "truths").Of([Item(("found", 2), ("truths", 4)), Item(("truths", 1)), Item()]), 12);

    [Fact]
    public void A_ratio_of_means_compares_items_that_have_either_value() =>
        Assert.Equal(0.25, Metric.RatioOfMeans("kept", "out", "in").Of([Item(("out", 0.2), ("in", 0.8)), Item(("in", 0.8))]), 12);

    [Fact]
    public void A_correlation_is_the_one_worked_by_hand()
    {
        // x = 1, 2, 3, 4 and y = 2, 1, 4, 3: covariance 3/4, variances 5/4 each.
        var items = new[] { (1, 2), (2, 1), (3, 4), (4, 3) }.Select(pair => Item(("x", pair.Item1), ("y", pair.Item2))).ToArray();

        Assert.Equal(0.6, Metric.Correlation("pearson", "x", "y").Of(items), 12);
    }

    private static ItemScore Item(params (string Name, double Value)[] values) => new() { Id = "item", Values = values.ToDictionary(pair => pair.Name, pair => pair.Value) };
}
