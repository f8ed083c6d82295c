using System.Numerics;
using Ideation.Discovery.Partners.Consortium;

namespace Ideation.Tests.Discovery.Partners.Consortium;

public class SetCoverTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_choice_covers_as_much_and_costs_as_little_as_the_best_of_all_choices(int seed)
    {
        var random = new Random(seed);
        var elements = random.Next(1, 7);
        (int Elements, double Cost)[][] groups = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ =>
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => (random.Next(1, 1 << elements), 1 + (random.Next(0, 16) / 100.0))).ToArray())];

        var chosen = SetCover.Solve(groups, elements);
        var (covered, cost) = BestOfAll(groups);

        Assert.Equal(covered, BitOperations.PopCount((uint)chosen.Aggregate(0, (mask, set) => mask | groups[set.Group][set.Set].Elements)));
        Assert.Equal(cost, chosen.Sum(set => groups[set.Group][set.Set].Cost), 9);
        Assert.Equal(chosen.Count, chosen.Select(set => set.Group).Distinct().Count());
    }

    [Fact]
    public void Fewer_sets_win_over_cheaper_ones() =>
        Assert.Equal([(2, 0)], SetCover.Solve([[(0b01, 1)], [(0b10, 1)], [(0b11, 1.15)]], 2));

    [Fact]
    public void Between_sets_that_cover_the_same_the_cheaper_one_is_taken_and_of_equal_ones_the_first()
    {
        Assert.Equal([(1, 0)], SetCover.Solve([[(1, 1.1)], [(1, 1.05)]], 1));
        Assert.Equal([(0, 0)], SetCover.Solve([[(1, 1.1)], [(1, 1.1)]], 1));
    }

    [Fact]
    public void Of_one_group_a_single_set_is_taken_though_two_would_cover_more() =>
        Assert.Equal([(0, 0)], SetCover.Solve([[(0b01, 1), (0b10, 1)]], 2));

    // Every way to take one set or none of each group.
    private static (int Covered, double Cost) BestOfAll((int Elements, double Cost)[][] groups) => groups
        .Aggregate<(int Elements, double Cost)[], IEnumerable<(int Elements, double Cost)>>(
            [(0, 0)],
            (all, group) => all.SelectMany(one => group.Select(set => (one.Elements | set.Elements, one.Cost + set.Cost)).Prepend(one)).ToArray())
        .Select(one => (Covered: BitOperations.PopCount((uint)one.Elements), one.Cost))
        .OrderByDescending(one => one.Covered).ThenBy(one => one.Cost)
        .First();
}
