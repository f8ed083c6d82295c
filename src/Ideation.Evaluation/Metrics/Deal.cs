namespace Ideation.Evaluation.Metrics;

/// <summary>Deals what belongs to each item to another item of the same stratum, so that only what the stratum tells is left.</summary>
internal static class Deal
{
    /// <summary>For each item the item whose truth it is given: never its own, except where it is alone in its stratum.</summary>
    public static int[] Draw(IReadOnlyList<string> strata, int seed, int permutation)
    {
        var random = new SeededRandom(seed, permutation);
        var dealt = new int[strata.Count];
        foreach (var stratum in strata.Index().GroupBy(pair => pair.Item, pair => pair.Index).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var own = stratum.ToArray();
            var other = Cycle(own, random);
            for (var i = 0; i < own.Length; i++)
            {
                dealt[own[i]] = other[i];
            }
        }

        return dealt;
    }

    // Sattolo's algorithm: a random permutation of one single cycle, hence without fixed points.
    private static int[] Cycle(int[] items, SeededRandom random)
    {
        var dealt = (int[])items.Clone();
        for (var last = dealt.Length - 1; last > 0; last--)
        {
            var other = random.NextInteger(last);
            (dealt[last], dealt[other]) = (dealt[other], dealt[last]);
        }

        return dealt;
    }
}
