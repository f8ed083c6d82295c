using Ideation.Discovery.Partners.Consortium;

namespace Ideation.Tests.Discovery.Partners.Consortium;

public class SetCoverTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_cover_costs_what_the_best_of_all_subsets_costs(int seed)
    {
        var random = new Random(seed);
        var elements = random.Next(1, 7);
        (int Elements, double Cost)[] sets = [.. Enumerable.Range(0, random.Next(1, 11)).Select(_ => (random.Next(1, 1 << elements), 1 + (random.Next(0, 16) / 100.0)))];

        var chosen = SetCover.Solve(sets, elements);

        Assert.Equal(BestOfAll(sets, elements), chosen?.Sum(set => sets[set].Cost) ?? double.PositiveInfinity, 9);
        Assert.True(chosen is null || chosen.Aggregate(0, (covered, set) => covered | sets[set].Elements) == (1 << elements) - 1);
    }

    [Fact]
    public void Fewer_sets_win_over_cheaper_ones() =>
        Assert.Equal([2], SetCover.Solve([(0b01, 1), (0b10, 1), (0b11, 1.15)], 2));

    [Fact]
    public void Between_sets_that_cover_the_same_the_cheaper_one_is_taken_and_of_equal_ones_the_first()
    {
        Assert.Equal([1], SetCover.Solve([(1, 1.1), (1, 1.05)], 1));
        Assert.Equal([0], SetCover.Solve([(1, 1.1), (1, 1.1)], 1));
    }

    [Fact]
    public void What_nobody_covers_has_no_cover() => Assert.Null(SetCover.Solve([(0b01, 1)], 2));

    private static double BestOfAll((int Elements, double Cost)[] sets, int elements) => Enumerable.Range(0, 1 << sets.Length)
        .Select(subset => Enumerable.Range(0, sets.Length).Where(set => (subset >> set & 1) == 1).ToArray())
        .Where(subset => subset.Aggregate(0, (covered, set) => covered | sets[set].Elements) == (1 << elements) - 1)
        .Select(subset => subset.Sum(set => sets[set].Cost))
        .DefaultIfEmpty(double.PositiveInfinity)
        .Min();
}
