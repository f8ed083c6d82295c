using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class SelectionTests
{
    [Fact]
    public void The_area_is_the_mean_of_the_risks_after_each_item()
    {
        // Right, wrong, right, wrong: risks 0, 1/2, 1/3, 1/2.
        var items = Items([4, 3, 2, 1], [false, true, false, true]);

        Assert.Equal((0 + (1 / 2.0) + (1 / 3.0) + (1 / 2.0)) / 4, Aurc(items), 12);
        Assert.Equal(1 - Aurc(items), Selection.Metrics[0].Of(items), 12);
    }

    [Fact]
    public void Equal_confidences_share_their_risk() => Assert.Equal(0.5, Aurc(Items([1, 1, 1, 1], [true, true, false, false])), 12);

    [Fact]
    public void The_weights_of_wrong_items_add_up_to_the_area()
    {
        double[] confidences = [0.9, 0.1, 0.5, 0.7];
        bool[] wrong = [false, true, true, false];
        var weights = Selection.Weights(confidences);

        Assert.Equal(Aurc(Items(confidences, wrong)), weights.Where((_, i) => wrong[i]).Sum() / 4, 12);
    }

    [Fact]
    public void The_curve_ends_at_the_share_of_wrong_items()
    {
        var curve = Selection.Curve(Items([4, 3, 2, 1], [false, false, false, true]));

        Assert.Equal(new CoveragePoint(1, 0.25), curve[^1]);
        Assert.Equal(0, curve.First(point => point.Coverage == 0.75).Risk);
    }

    [Fact]
    public void Calibration_figures_are_those_worked_by_hand()
    {
        var values = new Dictionary<string, double>();
        Reliability.Add(values, [(0.05, false), (0.65, true), (0.65, true), (1, true)]);
        ItemScore[] items = [new() { Id = "item", Values = values }];

        Assert.Equal(((0.05 * 1) + (0.35 * 2)) / 4, Reliability.Metrics[0].Of(items), 12);
        Assert.Equal((0.0025 + (2 * 0.1225)) / 4, Reliability.Metrics[1].Of(items), 12);
        Assert.Equal([1, 2, 1], Reliability.Table(items).Select(bin => bin.Stated));
    }

    [Fact]
    public void A_method_that_states_no_probability_has_no_calibration()
    {
        ItemScore[] items = [new() { Id = "item", Values = new Dictionary<string, double>() }];

        Assert.Empty(Reliability.Table(items));
        Assert.All(Reliability.Metrics, metric => Assert.True(double.IsNaN(metric.Of(items))));
    }

    private static double Aurc(IReadOnlyList<ItemScore> items) => Selection.Metrics[1].Of(items);

    private static ItemScore[] Items(double[] confidences, bool[] wrong)
    {
        var values = confidences.Select(_ => new Dictionary<string, double>()).ToArray();
        Selection.Add(values, confidences, wrong);
        return [.. values.Select((value, i) => new ItemScore { Id = $"{i}", Values = value })];
    }
}
