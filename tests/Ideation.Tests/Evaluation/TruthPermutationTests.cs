using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class TruthPermutationTests
{
    [Fact]
    public void Truths_stay_in_the_home_class_and_never_with_their_own_query()
    {
        var items = SomeTask.Telling(40).Items;

        var dealt = TruthPermutation.Draw(items, seed: 3, permutation: 0);

        Assert.Equal(Enumerable.Range(0, 40), dealt.Order());
        Assert.All(dealt.Index(), pair =>
        {
            Assert.NotEqual(pair.Index, pair.Item);
            Assert.Equal(items[pair.Index].Home.Class, items[pair.Item].Home.Class);
        });
    }

    [Fact]
    public void A_query_alone_in_its_class_keeps_its_truth()
    {
        var items = SomeTask.From(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "G06F", "F03D"),
            SomeTask.Document("US1000003", "three", "B05C", "A61L")).Items;

        Assert.Equal([2, 1, 0], TruthPermutation.Draw(items, seed: 3, permutation: 0));
    }
}
