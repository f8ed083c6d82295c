using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class RankingMetricsTests
{
    [Fact]
    public void Recall_divides_by_what_is_relevant_but_at_most_by_the_depth()
    {
        Assert.Equal(0.5, RankingMetrics.Recall(hits: 1, relevant: 2, depth: 10));
        Assert.Equal(1.0, RankingMetrics.Recall(hits: 10, relevant: 12, depth: 10));
    }

    [Fact]
    public void Ndcg_discounts_by_rank_is_one_for_the_best_order_and_stops_at_the_depth()
    {
        var expected = (1 / Math.Log2(3)) / (1 + (1 / Math.Log2(3)));

        Assert.Equal(expected, RankingMetrics.Ndcg([false, true, false], relevant: 2, depth: 10), 12);
        Assert.Equal(1, RankingMetrics.Ndcg([true, true, false], relevant: 2, depth: 10), 12);
        Assert.Equal(0, RankingMetrics.Ndcg([false, false, true], relevant: 2, depth: 2), 12);
    }
}
