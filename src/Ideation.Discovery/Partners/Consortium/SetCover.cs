namespace Ideation.Discovery.Partners.Consortium;

/// <summary>Weighted set cover, solved exactly by dynamic programming over the set of what is covered: 2ⁿ states for n elements, and n is at most the number of roles.</summary>
internal static class SetCover
{
    /// <summary>The positions of the cheapest sets that cover all elements together, in ascending order; of equal costs the sets that come first. Null when they do not cover it.</summary>
    /// <param name="sets">Each as a bit mask of elements and a cost above 0.</param>
    /// <param name="elements">How many elements; bits 0 to <paramref name="elements"/> − 1.</param>
    public static IReadOnlyList<int>? Solve(IReadOnlyList<(int Elements, double Cost)> sets, int elements)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elements, 20);
        var all = (1 << elements) - 1;
        var cost = new double[all + 1];
        var last = new (int Set, int Before)[all + 1];
        Array.Fill(cost, double.PositiveInfinity);
        cost[0] = 0;
        for (var covered = 0; covered < all; covered++)
        {
            if (double.IsPositiveInfinity(cost[covered]))
            {
                continue;
            }

            // Somebody has to cover the lowest element that is left, so only those sets need to be tried.
            var wanted = ~covered & -~covered & all;
            for (var set = 0; set < sets.Count; set++)
            {
                var next = covered | (sets[set].Elements & all);
                if ((sets[set].Elements & wanted) != 0 && cost[covered] + sets[set].Cost < cost[next])
                {
                    cost[next] = cost[covered] + sets[set].Cost;
                    last[next] = (set, covered);
                }
            }
        }

        return double.IsPositiveInfinity(cost[all]) ? null : [.. Path(last, all).Order()];
    }

    private static IEnumerable<int> Path((int Set, int Before)[] last, int covered)
    {
        for (; covered != 0; covered = last[covered].Before)
        {
            yield return last[covered].Set;
        }
    }
}
