using Ideation.Discovery.Ranking;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Ranking;

public class FieldRankerTests
{
    private static readonly RankingWeights Nearest = new([0, 2, 0, 0, 0, 0, 0, 0, 0, 0], 1, 0);

    [Fact]
    public void Fields_come_in_the_order_of_their_weighted_signals()
    {
        var ranked = FieldRanker.Rank([Row("A61M", 0.3), Row("F03D", 0.9), Row("C09D", 0.5)], Nearest);

        Assert.Equal(["F03D", "C09D", "A61M"], ranked.Select(field => field.Field.Value));
        Assert.Equal(1.8, ranked[0].Score, 12);
    }

    [Fact]
    public void Equal_scores_come_in_order_of_symbol() =>
        Assert.Equal(["A61M", "F03D"], FieldRanker.Rank([Row("F03D", 0.5), Row("A61M", 0.5)], Nearest).Select(field => field.Field.Value));

    [Fact]
    public void Probability_follows_the_share_of_the_scores()
    {
        var ranked = FieldRanker.Rank([Row("F03D", 0.5), Row("A61M", 0.5)], Nearest);

        Assert.All(ranked, field => Assert.Equal(1 / 3.0, field.Probability, 12));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(FieldRanker.Rank([], Nearest));

    private static FieldSignals Row(string field, double nearest) => new(Field(field), [0, nearest, 0, 0, 0, 0, 0, 0, 0, 0]);
}
