namespace Ideation.Discovery.Reading;

/// <summary>The same work for many items, done on all cores and answered in their order.</summary>
internal static class OnAllCores
{
    /// <summary>As a parallel query would; but each of those has a dozen types of its own for what it gives, which a command that runs for two seconds would wait for.</summary>
    public static TResult[] Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> map)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, i => results[i] = map(items[i]));
        return results;
    }
}
