using Ideation.Evaluation.Datasets;

namespace Ideation.Evaluation.Metrics;

/// <summary>Deals the truths of queries to other queries of the same home class, so that only what the home class tells is left.</summary>
internal static class TruthPermutation
{
    /// <summary>For each item the index of the item whose truth it is given: never its own, except where it is alone in its home class.</summary>
    public static int[] Draw(IReadOnlyList<XFieldItem> items, int seed, int permutation)
    {
        var random = new SeededRandom(seed, permutation);
        var dealt = new int[items.Count];
        foreach (var homeClass in items.GroupBy(item => item.Home.Class, item => item.Index).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var own = homeClass.ToArray();
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
