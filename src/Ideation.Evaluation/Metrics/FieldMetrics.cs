using Ideation.Discovery;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Metrics;

/// <summary>The metrics of the XFIELD task for one ranking of fields.</summary>
public static class FieldMetrics
{
    /// <summary>How many fields of a ranking are looked at.</summary>
    public const int Depth = 10;

    /// <summary>Measures the top ten of a ranking against a query's truth.</summary>
    public static QueryScore Measure(XFieldTask task, XFieldItem item, IReadOnlyList<IpcSubclass> ranked)
    {
        var top = ranked.Take(Depth).ToArray();
        var hits = top.Where(item.Truth.Contains).ToArray();
        return new QueryScore
        {
            Number = item.Document.Number,
            Top = top,
            Hits = hits,
            FieldRecall = Recall(top, item.Truth),
            FieldNdcg = Ndcg(top, item.Truth),
            PrecisionAtOne = top.Length > 0 && item.Truth.Contains(top[0]) ? 1 : 0,
            Serendipity = hits.Sum(field => task.Statistics.Unexpectedness(item.Home, field, item.Own)) / Depth,
            Bands = item.Truth
                .GroupBy(field => task.Statistics.Band(item.Home, field, item.Own))
                .ToDictionary(band => band.Key, band => new BandHits(band.Count(hits.Contains), band.Count())),
        };
    }

    /// <summary>|top ten ∩ truth| / min(10, |truth|).</summary>
    internal static double Recall(IReadOnlyList<IpcSubclass> top, IReadOnlyList<IpcSubclass> truth) =>
        (double)top.Count(truth.Contains) / Math.Min(Depth, truth.Count);

    /// <summary>Binary gains discounted by log₂(rank + 1), over the best that could be reached.</summary>
    internal static double Ndcg(IReadOnlyList<IpcSubclass> top, IReadOnlyList<IpcSubclass> truth)
    {
        var gained = top.Index().Where(pair => truth.Contains(pair.Item)).Sum(pair => Discount(pair.Index));
        return gained / Enumerable.Range(0, Math.Min(Depth, truth.Count)).Sum(Discount);
    }

    private static double Discount(int index) => 1 / Math.Log2(index + 2);
}
