namespace Ideation.Evaluation.Metrics;

/// <summary>Metrics of one ranking against what is relevant.</summary>
internal static class RankingMetrics
{
    /// <summary>|ranking ∩ relevant| / min(depth, |relevant|): 1 is what can be reached at that depth.</summary>
    public static double Recall(int hits, int relevant, int depth) => (double)hits / Math.Min(depth, relevant);

    /// <summary>Binary gains discounted by log₂(rank + 1), over the best that could be reached at that depth.</summary>
    /// <param name="hits">Whether each place of the ranking holds something relevant, best first.</param>
    /// <param name="relevant">How much is relevant; at least one.</param>
    /// <param name="depth">Places looked at.</param>
    public static double Ndcg(IEnumerable<bool> hits, int relevant, int depth)
    {
        var gained = hits.Take(depth).Index().Where(place => place.Item).Sum(place => Discount(place.Index));
        return gained / Enumerable.Range(0, Math.Min(depth, relevant)).Sum(Discount);
    }

    private static double Discount(int index) => 1 / Math.Log2(index + 2);
}
