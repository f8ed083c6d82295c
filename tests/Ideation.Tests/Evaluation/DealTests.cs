using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class DealTests
{
    [Fact]
    public void Truths_stay_in_their_stratum_and_never_with_their_own_item()
    {
        string[] strata = [.. Enumerable.Range(0, 40).Select(i => i % 3 == 0 ? "B05" : "F03")];

        var dealt = Deal.Draw(strata, seed: 3, permutation: 0);

        Assert.Equal(Enumerable.Range(0, 40), dealt.Order());
        Assert.All(dealt.Index(), pair =>
        {
            Assert.NotEqual(pair.Index, pair.Item);
            Assert.Equal(strata[pair.Index], strata[pair.Item]);
        });
    }

    [Fact]
    public void An_item_alone_in_its_stratum_keeps_its_truth() => Assert.Equal([2, 1, 0], Deal.Draw(["B05", "G06", "B05"], seed: 3, permutation: 0));
}
