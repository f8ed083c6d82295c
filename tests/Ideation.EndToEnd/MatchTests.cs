using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

public sealed class MatchTests(SampleStore store) : IDisposable
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
        Assert.Contains("list.csv, 2: no text", run.Error, StringComparison.Ordinal);
        Assert.Contains("可能性があります", run.Output, StringComparison.Ordinal);
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
        Assert.All(documents.SelectMany(document => document!["uses"]!.AsArray()), use => Assert.True(Samples.Says(use!["farNumber"]!.GetValue<string>(), use["farQuote"]!.GetValue<string>())));
    }

    private static string Name(JsonArray parties, JsonNode place) => parties[place.GetValue<int>()]!["name"]!.GetValue<string>();
}
