using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class PairedBootstrapTests
{
    private static readonly double[] Weak = [.. Enumerable.Range(0, 400).Select(i => i % 3 == 0 ? 1.0 : 0.0)];
    private static readonly double[] Strong = [.. Enumerable.Range(0, 400).Select(i => i % 3 != 2 ? 1.0 : 0.0)];

    [Fact]
    public void The_interval_contains_the_mean_and_has_the_width_theory_gives()
    {
        var interval = Interval.Of(Resample(Weak)[0]);
        var mean = Weak.Average();
        var expectedWidth = 2 * 1.96 * Math.Sqrt(mean * (1 - mean) / 400);

        Assert.True(interval.Contains(mean));
        Assert.Equal(expectedWidth, interval.High - interval.Low, expectedWidth * 0.15);
    }

    [Fact]
    public void The_same_seed_gives_the_same_resamples_and_another_seed_others()
    {
        Assert.Equal(Resample(Weak)[0], Resample(Weak)[0]);
        Assert.NotEqual(Resample(Weak)[0], Resample(Weak, seed: 8)[0]);
    }

    [Fact]
    public void A_clear_difference_excludes_zero_and_none_is_exactly_zero()
    {
        var values = Resample(Weak, Strong, Weak);

        Assert.False(Interval.Of(values[1].Zip(values[0], (strong, weak) => strong - weak)).Contains(0));
        Assert.Equal(new Interval(0, 0), Interval.Of(values[2].Zip(values[0], (same, weak) => same - weak)));
    }

    [Fact]
    public void A_ratio_divides_sums_and_leaves_out_resamples_without_a_denominator()
    {
        double[] truths = [2, 0, 0];
        double[] found = [1, 0, 0];
        var values = new PairedBootstrap(3, 500, 7).Resample([new ResampledFigure([found, truths], sums => sums[0] / sums[1])], TestContext.Current.CancellationToken)[0];

        Assert.Contains(values, double.IsNaN);
        Assert.Equal(new Interval(0.5, 0.5), Interval.Of(values));
    }

    private static double[][] Resample(params double[][] columns) => Resample(columns, 7);

    private static double[][] Resample(double[] column, int seed) => Resample([column], seed);

    private static double[][] Resample(double[][] columns, int seed) =>
        new PairedBootstrap(400, 2000, seed).Resample([.. columns.Select(ResampledFigure.Mean)], TestContext.Current.CancellationToken);
}
