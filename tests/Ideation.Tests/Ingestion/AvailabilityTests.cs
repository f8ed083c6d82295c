using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class AvailabilityTests
{
    [Theory]
    [InlineData("open to licence", Availability.OpenToLicence)]
    [InlineData("Licence of Right", Availability.OpenToLicence)]
    [InlineData("available for licensing", Availability.OpenToLicence)]
    [InlineData("OPEN_TO_LICENSE", Availability.OpenToLicence)]
    [InlineData("開放特許", Availability.OpenToLicence)]
    [InlineData("実施許諾の用意あり", Availability.OpenToLicence)]
    [InlineData("Lapsed", Availability.Lapsed)]
    [InlineData("EXPIRED", Availability.Lapsed)]
    [InlineData("application deemed withdrawn", Availability.Lapsed)]
    [InlineData("no longer in force", Availability.Lapsed)]
    [InlineData("特許 消滅", Availability.Lapsed)]
    [InlineData("失効", Availability.Lapsed)]
    [InlineData("存続期間満了", Availability.Lapsed)]
    [InlineData("（出願の）却下・拒絶 / 出願のみなし取下げ", Availability.Lapsed)]
    [InlineData("みなし取下げ", Availability.Lapsed)]
    [InlineData("in force", Availability.InForce)]
    [InlineData("ACTIVE", Availability.InForce)]
    [InlineData("特許 有効 / 年金の支払い", Availability.InForce)]
    [InlineData("審査中 / 拒絶理由通知書", Availability.Unknown)]
    [InlineData("Pending", Availability.Unknown)]
    [InlineData("-", Availability.Unknown)]
    public async Task The_words_of_a_status_are_understood(string status, Availability expected)
    {
        var document = await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, status });

        Assert.Equal((expected, 0), (document.Availability, document.Flags.Count));
    }

    [Theory]
    [InlineData("not lapsed")]
    [InlineData("not available for licensing")]
    [InlineData("非開放")]
    [InlineData("許諾不可")]
    [InlineData("拒絶理由通知")]
    [InlineData("blue")]
    public async Task Words_that_are_not_understood_are_flagged_and_say_nothing(string status)
    {
        var document = await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, availability = status });

        Assert.Equal(Availability.Unknown, document.Availability);
        Assert.Equal($"availability: not understood '{status}'", Assert.Single(document.Flags));
    }

    [Fact]
    public async Task A_licence_is_offered_or_not_by_yes_or_no()
    {
        Assert.Equal(Availability.OpenToLicence, (await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, licence = true })).Availability);
        Assert.Equal(Availability.OpenToLicence, (await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, license = "可" })).Availability);
        var refused = await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, licence = "no" });
        Assert.Equal((Availability.Unknown, 0), (refused.Availability, refused.Flags.Count));
    }

    [Fact]
    public async Task An_offer_says_more_than_a_right_in_force_and_a_lapsed_right_is_lapsed_whatever_was_offered()
    {
        Assert.Equal(Availability.OpenToLicence, (await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, licence = "open", status = "in force" })).Availability);
        Assert.Equal(Availability.Lapsed, (await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, status = "expired", licence = "open" })).Availability);
    }

    [Fact]
    public async Task A_status_that_is_no_text_leaves_the_document_good() =>
        Assert.Equal(Availability.Unknown, (await ReadAsync(new { id = "EP1000000A1", @abstract = SourceFiles.Abstract, legal_status = new { ended = false } })).Availability);

    [Fact]
    public async Task The_stage_of_a_J_PlatPat_download_is_read()
    {
        using var folder = new TemporaryFolder();
        const string Csv = "文献番号,発明の名称,要約,ステージ,イベント詳細\n特開2011-204261,着氷を防ぐ被膜,【課題】翼に氷が付くことを防ぐ被膜を安く提供する。,特許 消滅,年金不納による特許権の消滅\n";

        Assert.Equal(Availability.Lapsed, (await SourceFiles.ReadOneAsync(folder.Write("a.csv", Csv))).Availability);
    }

    [Fact]
    public async Task A_column_of_the_users_own_can_hold_the_status()
    {
        using var folder = new TemporaryFolder();
        var csv = $"Doc,Text,Right\nEP1000000A1,{SourceFiles.Abstract},licence of right\n";

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.csv", csv), Ideation.Ingestion.ColumnMap.Parse("number=Doc,abstract=Text,status=Right"));

        Assert.Equal(Availability.OpenToLicence, document.Availability);
    }

    // The column names of the office's monthly list; the rows are invented.
    [Fact]
    public async Task Each_row_of_the_list_of_open_patents_is_an_open_patent()
    {
        using var folder = new TemporaryFolder();
        const string Csv =
            """
            開放特許情報番号,タイトル,出願番号,出願日,出願人,公開番号,登録番号,特許権者,発明の名称,適用製品,技術概要,許諾実績：有無,国際特許分類（IPC）
            L2099000001,氷の付かない被膜,特願2011-123693,2011/06/01,架空被膜株式会社,特開2011-204261,特許5517996,架空被膜株式会社,着氷を防ぐ被膜,風車,翼に氷が付くことを防ぐ被膜を安く提供する。,無,B05D 5/08
            L2099000002,氷の付かない翼,特願2012-123693,2012/06/01,架空被膜株式会社,,特許5517997,架空被膜株式会社,着氷を防ぐ翼,風車,翼に氷が付くことを防ぐ撥水層を表面に設ける。,無,F03D 80/40
            """;

        var records = await SourceFiles.ReadAllAsync(folder.Write("plidb.csv", Csv));

        Assert.All(records, record => Assert.Equal((null, Availability.OpenToLicence), (record.Problem, record.Document!.Availability)));
        Assert.Equal(["JP2011204261A", "JP5517997B"], records.Select(record => record.Document!.Number.Value));
        Assert.Equal(("着氷を防ぐ被膜", "B05D 5/08"), (records[0].Document!.Title, Assert.Single(records[0].Document!.Classifications).ToString()));
    }

    [Fact]
    public async Task A_changed_status_is_taken_and_nothing_else_is()
    {
        await using var store = await IngestStore.CreateAsync();
        string[] before = [SourceFiles.Json("US0000001"), SourceFiles.Line(new { id = "US0000002", title = "Coating", @abstract = "A pump that never freezes in winter.", assignee = "Acme", prefecture = "大阪府", status = "in force" })];
        await store.IngestAsync(store.Files.Write("a.jsonl", string.Join('\n', before)));

        var summary = await store.IngestAsync(store.Files.Write("a.jsonl", string.Join('\n', before).Replace("in force", "lapsed", StringComparison.Ordinal)));

        var found = await store.FindAsync("US0000002");
        Assert.Equal((1, 1, 1, 2), (summary.Unchanged, summary.Embedded, summary.Replaced, await store.CountAsync()));
        Assert.Equal((Availability.Lapsed, "Acme", "大阪府"), (found.Availability, Assert.Single(found.Applicants), Assert.Single(found.ApplicantRegions)));
    }

    private static async Task<PatentDocument> ReadAsync(object record)
    {
        using var folder = new TemporaryFolder();
        return await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(record)));
    }
}
