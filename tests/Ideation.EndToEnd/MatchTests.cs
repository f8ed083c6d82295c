using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

public sealed class MatchTests(SampleStore store, Browser browser) : IDisposable
{
    private static readonly string Lists = Path.Combine(AppContext.BaseDirectory, "samples", "matching");

    private readonly IdeationProgram _program = store.Reader();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("companies.csv", "needs.csv", "Dunmoor Magnetics (sample)", "N-4", "Quillwright Bakery (sample)")]
    [InlineData("companies-ja.csv", "needs-ja.csv", "霧島野ミスト工業（見本）", "J-2", "月見台パン工房（見本）")]
    public async Task Companies_and_needs_of_the_sample_find_each_other_and_who_fits_nothing_stays_empty(string companies, string needs, string company, string need, string nobody)
    {
        var answer = await _program.AskAsync("match", "--companies", Path.Combine(Lists, companies), "--needs", Path.Combine(Lists, needs), "--json", "-");
        var (rows, columns) = (answer["rows"]!.AsArray(), answer["columns"]!.AsArray());
        var pairs = answer["matches"]!.AsArray().Select(match => (Row: Name(rows, match!["row"]!), Column: columns[match["column"]!.GetValue<int>()]!["id"]!.GetValue<string>())).ToArray();

        Assert.Contains((company, need), pairs);
        Assert.DoesNotContain(pairs, pair => pair.Row == nobody);
    }

    [Fact]
    public async Task Companies_are_matched_with_the_index_and_every_quote_of_a_document_stands_there()
    {
        var run = (await _program.RunAsync("match", "--companies", Path.Combine(Lists, "companies.csv"), "--csv", "out", "--excel", "out.xlsx", "--json", "out.json")).Succeeded();
        var matches = JsonNode.Parse(await File.ReadAllTextAsync(_program.File("out.json")))!["matches"]!.AsArray();

        Assert.NotEmpty(matches);
        Assert.All(matches, match => Assert.True(Samples.Says(match!["columnQuote"]!["source"]!.GetValue<string>(), match["columnQuote"]!["quote"]!.GetValue<string>())));
        Assert.Contains("Harrow Ultrasonics", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_program.File("out/matches.csv")) && File.Exists(_program.File("out/matrix.csv")));
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(_program.File("out.xlsx")))[..2]);
    }

    [Fact]
    public async Task Bad_records_are_told_the_rest_is_matched_and_the_exit_code_says_so()
    {
        var list = _program.Write("list.csv", "name,text\nGood,We build ultrasonic transducers whose vibrating mesh breaks liquids into fine droplets.\nBad,\n");
        var run = await _program.RunAsync("match", "--companies", list, "--language", "ja");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("list.csv, 2: 本文がありません", run.Error, StringComparison.Ordinal);
        Assert.Contains("可能性があります", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "strong", 1100)]
    [InlineData("ja", "有力", 390)]
    public async Task The_pages_of_matches_and_of_a_portfolio_ask_nobody_for_anything_and_fit_their_window(string language, string strong, int width)
    {
        (await _program.RunAsync("match", "--companies", Path.Combine(Lists, "companies.csv"), "--needs", Path.Combine(Lists, "needs.csv"), "--language", language, "--html", "matches.html")).Succeeded();
        (await _program.RunAsync("portfolio", "--applicant", "Petalwick Extracts (sample)", "--language", language, "--html", "portfolio.html")).Succeeded();
        var page = await browser.OpenAsync();
        await page.SetViewportSizeAsync(width, 900);
        var (problems, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => problems.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.Request += (_, request) => requests.Add(request.Url);

        foreach (var (name, selector) in new[] { ("matches.html", ".pair .score"), ("portfolio.html", "article.use") })
        {
            var address = new Uri(_program.File(name)).ToString();
            requests.Clear();
            await page.GotoAsync(address);

            Assert.Equal([address], requests);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.True(await page.Locator(selector).CountAsync() > 0);
        }

        Assert.Empty(problems);
        Assert.Contains(strong, await File.ReadAllTextAsync(_program.File("matches.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_as_an_Excel_workbook_gives_the_matches_of_the_same_list_as_CSV()
    {
        var needs = Path.Combine(Lists, "needs.csv");
        (await _program.RunAsync("match", "--needs", needs, "--companies", Path.Combine(Lists, "companies.csv"), "--excel", "written.xlsx")).Succeeded();
        Excel.Write(_program.File("companies.xlsx"), [.. (await File.ReadAllLinesAsync(Path.Combine(Lists, "companies.csv"))).Select(Excel.Cells)]);

        var csv = await _program.AskAsync("match", "--companies", Path.Combine(Lists, "companies.csv"), "--needs", needs, "--json", "-");
        var excel = await _program.AskAsync("match", "--companies", "companies.xlsx", "--needs", needs, "--json", "-");

        Assert.NotEmpty(csv["matches"]!.AsArray());
        Assert.Equal(csv["matches"]!.ToJsonString(), excel["matches"]!.ToJsonString());
        Assert.Contains("has no column 'name'", (await _program.RunAsync("match", "--companies", "written.xlsx")).Refused(3), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "is empty", "--company", " ")]
    [InlineData(3, "holds no record that can be used; of 1", "--companies", "bad.csv")]
    [InlineData(3, "is a damaged Excel file", "--companies", "bad.xlsx")]
    [InlineData(3, "'colour' is no value of this list", "--companies", "good.csv", "--columns", "colour=text")]
    [InlineData(2, "Both sides are the file", "--companies", "good.csv", "--needs", "good.csv")]
    [InlineData(2, "expected .xlsx", "--companies", "good.csv", "--excel", "out.csv")]
    [InlineData(2, "expected .html or .htm", "--companies", "good.csv", "--html", "out.pdf")]
    [InlineData(2, "is given for two outputs", "--companies", "good.csv", "--html", "out.html", "--json", "out.html")]
    [InlineData(7, "does not exist", "--companies", "good.csv", "--html", "none/out.html", "--csv", "out")]
    [InlineData(7, "is a file; expected a folder", "--companies", "good.csv", "--html", "out.html", "--csv", "good.csv")]
    [InlineData(3, "none is open to licence", "--companies", "good.csv", "--available", "--html", "out.html")]
    public async Task What_cannot_be_used_is_told_in_one_sentence_and_nothing_is_written(int code, string sentence, params string[] arguments)
    {
        _program.Write("good.csv", "name,text\nGood,We build ultrasonic transducers whose vibrating mesh breaks liquids into fine droplets.\n");
        _program.Write("bad.csv", "name,text\nBad,short\n");
        _program.Write("bad.xlsx", "PK\u0003\u0004 and no more");
        var before = Directory.EnumerateFileSystemEntries(_program.Folder).Order().ToArray();

        Assert.Contains(sentence, (await _program.RunAsync(["match", .. arguments])).Refused(code), StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_program.Folder).Order());
    }

    [Fact]
    public async Task What_of_the_numbers_asked_for_is_missing_or_no_number_is_named_and_the_rest_goes_on()
    {
        var number = Samples.Records.Keys.First();
        _program.Write("numbers.txt", $"{number}\nEP999\n\n\u0001\n");
        _program.Write("none.txt", "\u0001\n");

        var portfolio = await _program.RunAsync("portfolio", "--numbers", "numbers.txt", "--language", "en");
        var match = await _program.RunAsync("match", "--number", $"{number},EP999", "--company", "We build ultrasonic transducers whose mesh breaks liquids into fine droplets.");

        Assert.Equal((3, 3), (portfolio.ExitCode, match.ExitCode));
        Assert.Contains("One of the numbers is not in the index: EP999.", portfolio.Error, StringComparison.Ordinal);
        Assert.Contains("numbers.txt, 4:", portfolio.Error, StringComparison.Ordinal);
        Assert.Contains(number, portfolio.Output, StringComparison.Ordinal);
        Assert.Contains("EP999 is not in the index", match.Error, StringComparison.Ordinal);
        Assert.Contains("No line of 'none.txt' is a publication number", (await _program.RunAsync("portfolio", "--numbers", "none.txt")).Refused(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_command_lines_are_told_plainly()
    {
        Assert.Contains("--companies FILE", (await _program.RunAsync("match")).Refused(2), StringComparison.Ordinal);
        Assert.Contains("two sides at most", (await _program.RunAsync("match", "--company", "a", "--need", "b", "--number", "XS1")).Refused(2), StringComparison.Ordinal);
        Assert.Contains("There is no file", (await _program.RunAsync("match", "--companies", "missing.csv")).Refused(3), StringComparison.Ordinal);
        Assert.Contains("holds no document of the applicant", (await _program.RunAsync("match", "--company", "coating of metal parts", "--applicant", "Nobody")).Refused(3), StringComparison.Ordinal);
        Assert.Contains("--applicant NAME", (await _program.RunAsync("portfolio")).Refused(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portfolio_says_of_each_document_of_its_owner_what_it_could_serve()
    {
        const string Owner = "Petalwick Extracts (sample)";
        var answer = await _program.AskAsync("portfolio", "--applicant", Owner, "--json", "-");
        var documents = answer["documents"]!.AsArray();

        Assert.Equal(Samples.Records.Keys.Where(number => Samples.ApplicantsOf(number).Contains(Owner)).Order(), documents.Select(document => document!["number"]!.GetValue<string>()).Order());
        Assert.Contains(documents, document => document!["uses"]!.AsArray().Count > 0);
        Assert.All(documents, document => Assert.NotEmpty(document!["reason"]!.GetValue<string>()));
        Assert.All(documents.SelectMany(document => document!["uses"]!.AsArray()), use => Assert.True(Samples.Says(use!["farNumber"]!.GetValue<string>(), use["farQuote"]!.GetValue<string>())));
    }

    private static string Name(JsonArray parties, JsonNode place) => parties[place.GetValue<int>()]!["name"]!.GetValue<string>();
}
