using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class BinomialTailTests
{
    [Theory]
    [InlineData(8, 8, 0.5, 0.00390625)]
    [InlineData(7, 8, 0.5, 0.03515625)]
    [InlineData(1, 3, 0.5, 0.875)]
    [InlineData(0, 3, 0.2, 1)]
    [InlineData(2, 2, 0.1, 0.01)]
    public void The_upper_tail_is_exact(int least, int trials, double chance, double expected) => Assert.Equal(expected, BinomialTail.AtLeast(least, trials, chance), 12);

    [Theory]
    [InlineData(12, 40, 0.3)]
    [InlineData(300, 1000, 0.35)]
    [InlineData(9_800, 20_000, 0.5)]
    public void Both_tails_together_hold_everything(int count, int trials, double chance) =>
        Assert.Equal(1, BinomialTail.AtMost(count, trials, chance) + BinomialTail.AtLeast(count + 1, trials, chance), 9);

    [Fact]
    public void Few_families_are_judged_by_the_exact_tail()
    {
        // 7 of 8 lie 2.1 standard deviations from an even share, and yet chance gives as many in 3.5 % of all cases.
        Assert.Equal(CrowdingTrend.Steady, Crowding.Judge(1, 7, 100, 100, new LandscapeOptions()));
        Assert.Equal(CrowdingTrend.Growing, Crowding.Judge(0, 8, 100, 100, new LandscapeOptions()));
        Assert.Equal(CrowdingTrend.Shrinking, Crowding.Judge(8, 0, 100, 100, new LandscapeOptions()));
    }
}
