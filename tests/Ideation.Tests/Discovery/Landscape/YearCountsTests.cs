using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class YearCountsTests
{
    [Fact]
    public void A_trickle_of_late_documents_does_not_end_the_comparison()
    {
        var counts = Of((2010, 30), (2011, 20), (2012, 3), (2013, 2));

        Assert.Equal(2012, counts.LastFullYear);
        Assert.Equal(23, counts.Between((2011, 2012)));
        Assert.Equal(0, counts.Between((1990, 1995)));
    }

    [Fact]
    public void Nothing_dated_has_no_full_year() => Assert.Null(new YearCounts().LastFullYear);

    [Fact]
    public void The_windows_are_of_one_length_and_follow_each_other() =>
        Assert.Equal(((2003, 2007), (2008, 2012)), YearCounts.Windows(2012, 5));

    private static YearCounts Of(params (int Year, int Families)[] years)
    {
        var counts = new YearCounts();
        foreach (var year in years.SelectMany(entry => Enumerable.Repeat(entry.Year, entry.Families)))
        {
            counts.Add(year);
        }

        return counts;
    }
}
