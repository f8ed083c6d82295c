using System.Text;
using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class CsvPatentSourceTests
{
    // The column names and number forms of the office's download; the row itself is invented.
    private const string JPlatPat =
        """
        "文献番号","出願番号","出願日","公知日","発明の名称","出願人/権利者","FI","要約","公開番号","公告番号","登録番号","審判番号","その他","ステージ","イベント詳細","文献URL"
        "特開2011-204261","特願2011-123693","2011/06/01","2011/10/13","着氷を防ぐ被膜","架空被膜株式会社,例示大学　他","C12N15/00@A,G01N37/00,102,G06F19/00,622","(57)【要約】      （修正有）
        【課題】翼に氷が付くことを防ぐ被膜を""安く""提供する。
        【解決手段】撥水層を設ける。
        ","特開2011-204261","","","","","","",""

        """;

    static CsvPatentSourceTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "marked.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(JPlatPat)] },
        { "plain.csv", Encoding.UTF8.GetBytes(JPlatPat) },
        { "shift-jis.csv", Encoding.GetEncoding(932).GetBytes(JPlatPat) },
        { "utf16.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(JPlatPat)] },
        { "packed.csv.gz", SourceFiles.Gzip(JPlatPat) },
        { "crlf.csv", Encoding.UTF8.GetBytes(JPlatPat.ReplaceLineEndings("\r\n")) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task A_J_PlatPat_download_is_read_in_every_encoding(string name, byte[] content)
    {
        using var folder = new TemporaryFolder();

        var document = await SourceFiles.ReadOneAsync(folder.Write(name, content));

        Assert.Equal("JP2011204261A", document.Number.Value);
        Assert.Equal("着氷を防ぐ被膜", document.Title);
        Assert.Equal("【課題】翼に氷が付くことを防ぐ被膜を\"安く\"提供する。 【解決手段】撥水層を設ける。", document.Abstract);
        Assert.Equal(["C12N 15/00", "G01N 37/00", "G06F 19/00"], document.Classifications.Select(symbol => symbol.ToString()));
        Assert.Equal(["架空被膜株式会社", "例示大学"], document.Applicants);
        Assert.Equal((new DateOnly(2011, 6, 1), new DateOnly(2011, 10, 13)), (document.FilingDate!.Value, document.PublicationDate!.Value));
        Assert.Equal(("ja", "applicants: the source names only the first ones"), (document.Language, Assert.Single(document.Flags, flag => flag.StartsWith("applicants", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_Lens_export_is_read()
    {
        using var folder = new TemporaryFolder();
        const string Csv = "\"#\",Jurisdiction,Kind,Display Key,Lens ID,Publication Date,Application Date,Earliest Priority Date,Title,Abstract,Applicants,CPC Classifications,IPCR Classifications\n" +
            "1,EP,A1,EP 2471949 A1,012-345,2012-07-04,2010-05-06,2009-05-06,Blade,\"" + SourceFiles.Abstract + "\",Acme Inc;;Beispiel GmbH,B05D5/08;;Y02E10/70,B05D5/08;;F03D1/06\n";

        var document = await SourceFiles.ReadOneAsync(folder.Write("lens.csv", Csv));

        Assert.Equal("EP2471949A1", document.Number.Value);
        Assert.Equal(["Acme Inc", "Beispiel GmbH"], document.Applicants);
        Assert.Equal(["B05D 5/08", "F03D 1/06", "Y02E 10/70"], document.Classifications.Select(symbol => symbol.ToString()));
        Assert.Equal(new DateOnly(2009, 5, 6), document.PriorityDate);
    }

    [Fact]
    public async Task A_given_map_finds_columns_of_any_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("own.tsv", $"Doc No\tText\tCo., name\nUS1234567\t{SourceFiles.Abstract}\tAcme, Inc.\n");

        var document = await SourceFiles.ReadOneAsync(path, ColumnMap.Parse("number=doc no, abstract=Text"));

        Assert.Equal("US1234567", document.Number.Value);
    }

    [Theory]
    [InlineData("id=Doc, abstract=Text, codes=Symbols")]
    [InlineData("number=Doc, Abstract=Text, classifications=Symbols")]
    [InlineData("Publication Number=Doc, abstract=Text, IPC=Symbols")]
    public async Task A_map_may_name_a_field_as_a_header_or_a_JSONL_key_would(string map)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("own.csv", $"Doc,Text,Symbols\nUS1234567,{SourceFiles.Abstract},B05D 5/08\n");

        var document = await SourceFiles.ReadOneAsync(path, ColumnMap.Parse(map));

        Assert.Equal(("US1234567", "B05D 5/08"), (document.Number.Value, Assert.Single(document.Classifications).ToString()));
    }

    [Fact]
    public async Task Missing_columns_are_named_with_those_found()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv", "id,title,assignee\nUS1234567,Blade,Acme\n");

        var problem = await Assert.ThrowsAsync<PatentSourceException>(() => SourceFiles.ReadAllAsync(path));

        Assert.Contains("has no column 'abstract'; found 'id', 'title', 'assignee'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_the_given_map_must_be_there()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv", $"id,abstract\nUS1234567,{SourceFiles.Abstract}\n");

        var problem = await Assert.ThrowsAsync<PatentSourceException>(() => SourceFiles.ReadAllAsync(path, ColumnMap.Parse("title=Bezeichnung")));

        Assert.Contains("has no column 'Bezeichnung'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("colour=Red")]
    [InlineData("3=Red")]
    [InlineData("title=")]
    [InlineData("")]
    public void A_map_that_cannot_be_meant_is_refused(string map) => Assert.Throws<PatentSourceException>(() => ColumnMap.Parse(map));

    [Theory]
    [InlineData("US0000002,too few", "2 cells; expected 3")]
    [InlineData("US0000002,t,a,too many", "4 cells; expected 3")]
    [InlineData("US0000002,\"t\"x,a", "text after a closing quote")]
    [InlineData(",t,A coating that is long enough to be used.", "no publication number")]
    public async Task A_bad_row_is_a_result_and_the_file_goes_on(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv", $"id,title,abstract\nUS0000001,t,{SourceFiles.Abstract}\n{row}\nUS0000003,5\" pipe,{SourceFiles.Abstract}\n");

        var records = await SourceFiles.ReadAllAsync(path);

        Assert.Equal([true, false, true], records.Select(record => record.Document is not null));
        Assert.Contains(reason, records[1].Problem, StringComparison.Ordinal);
        Assert.Equal(row, records[1].Raw);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_only_what_it_swallowed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv", $"id,title,abstract\nUS0000001,t,{SourceFiles.Abstract}\nUS0000002,\"t,{SourceFiles.Abstract}\nUS0000003,t,{SourceFiles.Abstract}\n");

        var records = await SourceFiles.ReadAllAsync(path);

        Assert.Equal([null, "a quote that is never closed; expected one at the end of the cell"], records.Select(record => record.Problem));
    }

    [Fact]
    public async Task A_quote_that_swallows_too_much_ends_the_file_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.csv.gz", SourceFiles.Gzip($"id,abstract\nUS0000001,{SourceFiles.Abstract}\nUS0000002,\"{new string('x', 9_000_000)}"));

        var problem = await Assert.ThrowsAsync<PatentSourceException>(() => SourceFiles.ReadAllAsync(path));

        Assert.Contains("after record 1; expected a closing quote", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_archive_gives_its_good_rows_and_then_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var whole = SourceFiles.Gzip("id,abstract\n" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"US{i:0000000},{SourceFiles.Abstract} Variant {i}.\n")));
        var source = PatentSources.Open(folder.Write("a.csv.gz", whole[..(whole.Length / 2)]));
        var documents = new List<PatentDocument?>();

        var problem = await Assert.ThrowsAsync<PatentSourceException>(async () =>
        {
            await foreach (var record in source.ReadAsync(null, TestContext.Current.CancellationToken))
            {
                documents.Add(record.Document);
            }
        });

        Assert.InRange(documents.Count, 1000, 19_999);
        Assert.DoesNotContain(null, documents);
        Assert.Contains($"truncated or damaged after record {documents.Count}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_of_another_encoding_cost_their_own_row_only()
    {
        using var folder = new TemporaryFolder();
        var good = string.Concat(Enumerable.Range(1, 4000).Select(i => $"US{i:0000000},{SourceFiles.Abstract} \uFFFD\n"));
        var path = folder.Write("a.csv", [.. Encoding.UTF8.GetBytes("id,abstract\n" + good + "US0009998,A coating with "), 0xE9, 0x20, .. Encoding.UTF8.GetBytes("in it, and no more\nUS0009999," + SourceFiles.Abstract)]);

        var records = await SourceFiles.ReadAllAsync(path);

        Assert.Equal(4002, records.Count);
        Assert.Equal(4001, Assert.Single(records, record => record.Document is null).Position.Ordinal);
    }

    [Fact]
    public async Task A_damaged_character_near_the_beginning_costs_its_own_row_only()
    {
        using var folder = new TemporaryFolder();
        const string Abstract = "翼に氷が付くことを防ぐ被膜であり、撥水層を備える。";
        var path = folder.Write("a.csv", [.. Encoding.UTF8.GetBytes("文献番号,要約\n特開2011-000001,氷を防ぐ"), 0xE6, .. Encoding.UTF8.GetBytes($"{Abstract}\n特開2011-000002,{Abstract}\n")]);
        var records = await SourceFiles.ReadAllAsync(path);
        Assert.Equal(["bytes that are not utf-8; expected utf-8 text", null], records.Select(record => record.Problem));
        Assert.Equal(Abstract, records[1].Document!.Abstract);
    }

    [Fact]
    public async Task A_cell_with_what_is_no_character_does_not_end_the_run()
    {
        using var folder = new TemporaryFolder();
        var document = await SourceFiles.ReadOneAsync(folder.Write("a.csv", $"id,abstract,ipc,date\nUS1234567,{SourceFiles.Abstract},B05D 5/08\uFFFE,2012-08-07\uFFFE\n"));
        Assert.Equal(("B05D 5/08", new DateOnly(2012, 8, 7)), (Assert.Single(document.Classifications).ToString(), document.PublicationDate!.Value));
    }

    [Fact]
    public async Task The_real_exports_headers_are_known()
    {
        var formats = Path.Combine(RepositoryFolder.RequireSharedData(), "formats");
        var lens = await SourceFiles.ReadAllAsync(Path.Combine(formats, "lens_export_header.csv"));
        var document = await SourceFiles.ReadOneAsync(Path.Combine(formats, "jplatpat_export.csv"));

        Assert.Empty(lens);
        Assert.Equal("JP2011204261A", document.Number.Value);
        Assert.StartsWith("【課題】", document.Abstract, StringComparison.Ordinal);
        Assert.Equal(["C12N 15/00", "G01N 37/00", "G06F 19/00"], document.Classifications.Select(symbol => symbol.ToString()));
    }
}
