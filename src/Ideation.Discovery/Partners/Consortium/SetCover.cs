using System.Numerics;

namespace Ideation.Discovery.Partners.Consortium;

/// <summary>Weighted set cover with at most one set of each group, solved exactly by dynamic programming over the set of what is covered: 2ⁿ states for n elements, and n is at most the number of roles.</summary>
internal static class SetCover
{
    /// <summary>The cheapest choice that covers as many elements as any can, in ascending order; of equal costs the sets that come first.</summary>
    /// <param name="groups">Sets of which one of each group can be taken, each as a bit mask of elements and a cost above 0.</param>
    /// <param name="elements">How many elements; bits 0 to <paramref name="elements"/> − 1.</param>
    public static IReadOnlyList<(int Group, int Set)> Solve(IReadOnlyList<IReadOnlyList<(int Elements, double Cost)>> groups, int elements)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elements, 20);
        var cost = new double[1 << elements];
        Array.Fill(cost, double.PositiveInfinity);
        cost[0] = 0;
        var taken = new (int Set, int Before)[groups.Count][];
        for (var group = 0; group < groups.Count; group++)
        {
            (cost, taken[group]) = Take(groups[group], cost);
        }

        var best = Enumerable.Range(0, cost.Length).Where(covered => double.IsFinite(cost[covered])).OrderByDescending(covered => BitOperations.PopCount((uint)covered)).ThenBy(covered => cost[covered]).First();
        return [.. Path(taken, best).Reverse()];
    }

    // For each state the set of this group that reaches it at less cost than without the group, and the state before; −1 for none.
    private static (double[] Cost, (int Set, int Before)[] Taken) Take(IReadOnlyList<(int Elements, double Cost)> group, double[] without)
    {
        var with = (double[])without.Clone();
        var taken = Enumerable.Range(0, without.Length).Select(covered => (Set: -1, Before: covered)).ToArray();
        for (var covered = 0; covered < without.Length; covered++)
        {
            for (var set = 0; set < group.Count && double.IsFinite(without[covered]); set++)
            {
                var next = covered | (group[set].Elements & (without.Length - 1));
                if (without[covered] + group[set].Cost < with[next])
                {
                    with[next] = without[covered] + group[set].Cost;
                    taken[next] = (set, covered);
                }
            }
        }

        return (with, taken);
    }

    private static IEnumerable<(int Group, int Set)> Path((int Set, int Before)[][] taken, int covered)
    {
        for (var group = taken.Length - 1; group >= 0; group--)
        {
            var (set, before) = taken[group][covered];
            covered = before;
            if (set >= 0)
            {
                yield return (group, set);
            }
        }
    }
}
