using Ideation.Ingestion;

namespace Ideation.Tests.Ingestion;

public class PatentDatesTests
{
    [Theory]
    [InlineData("2010-01-07")]
    [InlineData("20100107")]
    [InlineData(" 2010/01/07 ")]
    [InlineData("2010/1/7")]
    [InlineData("2010.01.07")]
    [InlineData("2010-01-07T00:00:00Z")]
    [InlineData("2010-01-07 00:00:00")]
    [InlineData("2010年1月7日")]
    [InlineData("平成22年1月7日")]
    [InlineData("２０１０年１月７日")]
    [InlineData("January 7, 2010")]
    [InlineData("JAN. 7 2010")]
    [InlineData("7 January 2010")]
    [InlineData("7 Jan., 2010")]
    public void The_forms_of_the_sources_are_read(string text)
    {
        Assert.True(PatentDates.TryParse(text, out var date));
        Assert.Equal(new DateOnly(2010, 1, 7), date);
    }

    [Fact]
    public void The_first_year_of_an_era_is_read()
    {
        Assert.True(PatentDates.TryParse("令和元年5月1日", out var date));
        Assert.Equal(new DateOnly(2019, 5, 1), date);
    }

    [Theory]
    [InlineData("20231399")]
    [InlineData("2023-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("99991231")]
    [InlineData("2010")]
    [InlineData("2010-01/07")]
    [InlineData("07/01/2010")]
    [InlineData("February 30, 2018")]
    [InlineData("September 2018")]
    public void Impossible_and_ambiguous_days_are_refused(string text) => Assert.False(PatentDates.TryParse(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("0")]
    [InlineData("00000000")]
    public void Nothing_and_zeros_mean_no_date(string? text) => Assert.True(PatentDates.IsAbsent(text));
}
