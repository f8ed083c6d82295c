using System.Text;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class JsonlPatentSourceTests
{
    [Fact]
    public async Task An_English_record_becomes_a_document()
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new { id = "US8239547", title = "A &amp; B", @abstract = SourceFiles.Abstract, claim = "A blade.", codes = new[] { "G06F15/16", "A61K2300/00", "G06F15/16" }, date = "2012-08-07", assignee = "Acme, Inc.", cites = new[] { "US6387669" }, src = "office/list" });

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));

        Assert.Equal("US8239547", document.Number.Value);
        Assert.Equal("A & B", document.Title);
        Assert.Equal("A blade.", document.Claim);
        Assert.Equal(["G06F 15/16", "A61K 2300/00"], document.Classifications.Select(symbol => symbol.ToString()));
        Assert.Equal(new DateOnly(2012, 8, 7), document.PublicationDate);
        Assert.Equal(["Acme, Inc."], document.Applicants);
        Assert.Equal("US6387669", Assert.Single(document.PriorArtCitations).Value);
        Assert.Equal(("office/list", "en"), (document.Source, document.Language));
    }

    [Fact]
    public async Task A_Japanese_record_becomes_a_document_and_its_language_is_seen()
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new
        {
            id = "JP2010001160A",
            title = "ガラス切断方法",
            @abstract = "【課題】板厚の厚いガラス板を短時間で切断できる方法を提供する。",
            codes = new { ipc = new[] { "C03B 33/07" }, fi = new[] { "C03B33/07" }, theme = new[] { "2H088" }, fterm = new[] { "2H088FA07" } },
            date = "20100107",
            filing_date = "20061016",
            assignee = new[] { "架空硝子株式会社", "例示大学" },
        });

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));

        Assert.Equal("ja", document.Language);
        Assert.Equal("C03B 33/07", Assert.Single(document.Classifications).ToString());
        Assert.Equal((new DateOnly(2010, 1, 7), new DateOnly(2006, 10, 16)), (document.PublicationDate!.Value, document.FilingDate!.Value));
        Assert.Equal(["架空硝子株式会社", "例示大学"], document.Applicants);
    }

    [Fact]
    public async Task National_symbols_stand_in_where_there_are_no_international_ones()
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new { id = "JP2010001160A", @abstract = SourceFiles.Abstract, codes = new { ipc = Array.Empty<string>(), fi = new[] { "G02F1/1333 500" } } });

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));

        Assert.Equal("G02F 1/1333", Assert.Single(document.Classifications).ToString());
    }

    [Theory]
    [InlineData("lf.jsonl", "\n", true, false)]
    [InlineData("crlf.jsonl", "\r\n", true, false)]
    [InlineData("no-final-line-end.jsonl", "\n", false, false)]
    [InlineData("crlf-no-final-line-end-marked.jsonl", "\r\n", false, true)]
    [InlineData("blank-lines.jsonl", "\n\n \n", true, true)]
    public async Task Line_ends_and_marks_do_not_matter(string name, string lineEnd, bool last, bool mark)
    {
        using var folder = new TemporaryFolder();
        var content = (mark ? "\uFEFF" : "") + SourceFiles.Json("US0000001") + lineEnd + (mark ? "\uFEFF" : "") + SourceFiles.Json("US0000002") + (last ? lineEnd : "");

        var records = await SourceFiles.ReadAllAsync(folder.Write(name, content));

        Assert.Equal(["US0000001", "US0000002"], records.Select(record => record.Document!.Number.Value));
        Assert.Equal([1L, 2L], records.Select(record => record.Position.Ordinal));
    }

    [Theory]
    [InlineData("{\"id\":\"US1\",\"abstract\":", "not valid JSON")]
    [InlineData("{\"id\":\"US1234567\"} {}", "not valid JSON")]
    [InlineData("[\"US1234567\"]", "a list; expected a JSON object")]
    [InlineData("{\"abstract\":\"A coating that is long enough to be used.\"}", "no publication number")]
    [InlineData("{\"id\":\"US1234567\",\"abstract\":\"\"}", "no abstract")]
    [InlineData("{\"id\":\"US1234567\",\"abstract\":\"<p>\\u200b\"}", "abstract '<p>' has 3 characters")]
    [InlineData("{\"id\":\"US1234567\",\"abstract\":[\"A coating\"]}", "abstract: a list; expected text")]
    [InlineData("{\"id\":\"US1234567\",\"abstract\":\"half \\ud800 of a pair of surrogates\"}", "half a surrogate pair")]
    [InlineData("{\"id\":\"a\\u0000b\",\"abstract\":\"A coating that is long enough to be used.\"}", "cannot be used")]
    public async Task A_bad_record_is_a_result_with_its_reason_and_the_file_goes_on(string line, string reason)
    {
        using var folder = new TemporaryFolder();

        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl", $"{SourceFiles.Json("US0000001")}\n{line}\n{SourceFiles.Json("US0000003")}\n"));

        Assert.Equal([true, false, true], records.Select(record => record.Document is not null));
        Assert.Contains(reason, records[1].Problem, StringComparison.Ordinal);
        Assert.Equal(line, records[1].Raw);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_their_own_record_only()
    {
        using var folder = new TemporaryFolder();
        byte[] content = [.. Encoding.UTF8.GetBytes(SourceFiles.Json("US0000001") + "\n{\"id\":\"US0000002\",\"abstract\":\""), 0xE3, 0x28, .. Encoding.UTF8.GetBytes("\"}\n" + SourceFiles.Json("US0000003"))];

        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl", content));

        Assert.Equal([null, "bytes that are not UTF-8; expected UTF-8 text", null], records.Select(record => record.Problem));
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_rejected_without_being_held()
    {
        using var folder = new TemporaryFolder();
        var huge = SourceFiles.Json("US0000002", new string('x', 5 * 1024 * 1024));

        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl.gz", SourceFiles.Gzip($"{SourceFiles.Json("US0000001")}\n{huge}\n{SourceFiles.Json("US0000003")}\n")));

        Assert.Equal(3, records.Count);
        Assert.StartsWith($"line of {huge.Length} bytes", records[1].Problem, StringComparison.Ordinal);
        Assert.Equal(10_000, records[1].Raw!.Length);
        Assert.Equal("US0000003", records[2].Document!.Number.Value);
    }

    [Theory]
    [InlineData(4 * 1024 * 1024, true)]
    [InlineData((4 * 1024 * 1024) + 1, false)]
    public async Task The_limit_is_four_mebibytes_a_line(int bytes, bool taken)
    {
        using var folder = new TemporaryFolder();
        var padding = bytes - SourceFiles.Json("US0000002", "").Length;

        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl", SourceFiles.Json("US0000002", new string('x', padding)) + "\n"));

        Assert.Equal(taken, Assert.Single(records).Document is not null);
    }

    [Fact]
    public async Task Odd_values_are_kept_with_flags()
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new
        {
            id = "FAN61277994",
            @abstract = SourceFiles.Abstract,
            codes = new[] { "D65D 1/00", "nonsense", "B05D 5/08" },
            date = "20231399",
            assignee = Enumerable.Range(1, 300).Select(i => $"Applicant {i}"),
        });

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));

        Assert.Equal(300, document.Applicants.Count);
        Assert.Null(document.PublicationDate);
        Assert.Equal(["D65D 1/00", "B05D 5/08"], document.Classifications.Select(symbol => symbol.ToString()));
        Assert.Contains("classification: unknown subclass 'D65D'", document.Flags);
        Assert.Contains("classification: not a symbol 'nonsense'", document.Flags);
        Assert.Contains("publication date: impossible '20231399'", document.Flags);
        Assert.Contains("applicants: 300 names", document.Flags);
    }

    [Fact]
    public async Task A_code_that_is_no_character_does_not_end_the_run()
    {
        using var folder = new TemporaryFolder();
        var line = SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, codes = new[] { "A61K\uFFFE31/20" }, date = "2012\uFFFE", assignee = "Acme\uFFFE" });
        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line));
        Assert.Equal(["Acme"], document.Applicants);
        Assert.Equal(["classification: not a symbol 'A61K31/20'", "publication date: impossible '2012'"], document.Flags);
    }

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("eng", "en")]
    [InlineData("JP", "ja")]
    [InlineData("jpn", "ja")]
    [InlineData("日本語", "ja")]
    [InlineData("英語", "en")]
    [InlineData("de", "de")]
    [InlineData("ja-JP", "ja")]
    [InlineData("?", "en")]
    public async Task A_stated_language_becomes_its_two_letter_code(string stated, string language)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(language, (await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, lang = stated })))).Language);
    }

    [Fact]
    public async Task A_family_too_long_to_be_one_is_replaced_and_flagged()
    {
        using var folder = new TemporaryFolder();
        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, family = new string('7', 70_000) })));
        Assert.StartsWith("abstract-", document.FamilyId, StringComparison.Ordinal);
        Assert.Equal(["family: 70000 characters; expected at most 200"], document.Flags);
    }

    [Fact]
    public async Task A_quoted_value_is_not_cut_inside_a_character()
    {
        using var folder = new TemporaryFolder();
        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, date = new string('x', 39) + "𠮷𠮷" })));
        Assert.Equal([$"publication date: impossible '{new string('x', 39)}…'"], document.Flags);
    }

    [Fact]
    public async Task Reading_goes_on_after_a_position()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.jsonl", SourceFiles.Jsonl(10));

        var records = await SourceFiles.ReadAllAsync(path, after: 7);

        Assert.Equal([8L, 9L, 10L], records.Select(record => record.Position.Ordinal));
    }

    [Fact]
    public async Task A_file_of_other_objects_is_refused_instead_of_quarantined_line_by_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"name\":\"no patent\"}\n", 5000)));

        var problem = await Assert.ThrowsAsync<PatentSourceException>(() => SourceFiles.ReadAllAsync(path));

        Assert.Contains("holds no patents", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_document_of_the_development_data_is_read()
    {
        var path = Path.Combine(RepositoryFolder.RequireSharedData(), "patents_en.jsonl.gz");

        var records = await SourceFiles.ReadAllAsync(path);

        Assert.Equal(92_541, records.Count);
        Assert.All(records, record => Assert.NotNull(record.Document));
    }
}
