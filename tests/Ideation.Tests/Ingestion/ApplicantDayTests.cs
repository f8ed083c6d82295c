namespace Ideation.Tests.Ingestion;

public class ApplicantDayTests
{
    [Theory]
    [InlineData("August 30, 2011")]
    [InlineData("* August 30, 2011")]
    [InlineData("Aug. 30, 2011")]
    [InlineData("30 August 2011")]
    [InlineData("2011-08-30")]
    [InlineData("20110830")]
    [InlineData("平成23年8月30日")]
    public async Task A_day_is_no_applicant_but_the_date_of_a_document_that_has_none(string day)
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, assignee = new[] { day, "May Day 2013 Ltd.", "1856327 Ontario Corp.", "August Storck KG" } });

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));

        Assert.Equal(["May Day 2013 Ltd.", "1856327 Ontario Corp.", "August Storck KG"], document.Applicants);
        Assert.Equal(new DateOnly(2011, 8, 30), document.PublicationDate);
        Assert.Equal([$"applicants: a day and no name '{day}'", "publication date: the day in the applicant's place"], document.Flags);
    }

    [Fact]
    public async Task A_document_keeps_a_date_of_its_own()
    {
        using var folder = new TemporaryFolder();

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, date = "2001-02-03", assignee = "August 30, 2011" })));

        Assert.Equal(new DateOnly(2001, 2, 3), document.PublicationDate);
    }

    [Fact]
    public async Task An_impossible_day_gives_no_date()
    {
        using var folder = new TemporaryFolder();

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, assignee = "February 30, 2011" })));

        Assert.Null(document.PublicationDate);
        Assert.Empty(document.Applicants);
    }
}
