namespace Ideation.Tests.Ingestion;

public class ApplicantRegionTests
{
    [Fact]
    public async Task Each_applicant_keeps_its_own_region()
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new { id = "JP2010001160A", @abstract = SourceFiles.Abstract, assignee = new[] { "架空硝子株式会社", "2010年1月7日", "例示大学", "架空硝子株式会社", "Beispiel GmbH" }, assignee_area = new[] { "東京都港区", "", "福岡県福岡市", "東京都港区", "海外/不明" } });

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));

        Assert.Equal(["架空硝子株式会社", "例示大学", "Beispiel GmbH"], document.Applicants);
        Assert.Equal(["東京都港区", "福岡県福岡市", ""], document.ApplicantRegions);
    }

    [Fact]
    public async Task One_region_is_that_of_the_first_applicant()
    {
        using var folder = new TemporaryFolder();

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, assignee = new[] { "A AG", "B AG" }, region = "Bavaria" })));

        Assert.Equal(["Bavaria", ""], document.ApplicantRegions);
    }

    [Fact]
    public async Task Regions_that_cannot_be_told_apart_are_flagged()
    {
        using var folder = new TemporaryFolder();

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, assignee = new[] { "A AG", "B AG", "C AG" }, regions = new[] { "Bavaria", "Tyrol" } })));

        Assert.Empty(document.ApplicantRegions);
        Assert.Equal("regions: 2 for 3 applicants; expected one each", Assert.Single(document.Flags));
    }

    [Fact]
    public async Task A_column_holds_the_regions_and_blanks_keep_their_place()
    {
        using var folder = new TemporaryFolder();
        var csv = $"id,abstract,applicants,region\nEP1000000A1,{SourceFiles.Abstract},A AG;B AG;C AG,\"Bavaria, Germany;;Tyrol\"\nEP1000001A1,{SourceFiles.Abstract},A AG,\n";

        var records = await SourceFiles.ReadAllAsync(folder.Write("a.csv", csv));

        Assert.Equal(["Bavaria, Germany", "", "Tyrol"], records[0].Document!.ApplicantRegions);
        Assert.Empty(records[1].Document!.ApplicantRegions);
    }
}
