using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

public sealed class LandscapeTests(SampleStore store, Browser browser) : IDisposable
{
    private readonly IdeationProgram _program = store.Reader();

    [Theory]
    [InlineData("coating that sheds ice from blades", "Filings per year")]
    [InlineData("水や雪がつきにくい皮膜", "年ごとの出願")]
    public async Task A_landscape_of_the_sample_is_written_as_page_data_and_json(string text, string heading)
    {
        var run = (await _program.RunAsync("landscape", text, "--html", "out.html", "--json", "out.json", "--csv", "data")).Succeeded();
        var documents = JsonNode.Parse(await File.ReadAllTextAsync(_program.File("out.json")))!["documents"]!.AsArray();
        var numbers = documents.SelectMany(document => document!["numbers"]!.AsArray()).Select(number => number!.GetValue<string>()).ToArray();

        Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.Contains(heading, await File.ReadAllTextAsync(_program.File("out.html")), StringComparison.Ordinal);
        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Contains(number, Samples.Records.Keys));
        Assert.Equal(documents.Count + 1, (await File.ReadAllLinesAsync(_program.File("data/documents.csv"))).Length);
    }

    [Theory]
    [InlineData("coating that sheds ice from blades", 1100)]
    [InlineData("coating that sheds ice from blades", 390)]
    [InlineData("水や雪がつきにくい皮膜", 390)]
    public async Task The_page_asks_nobody_for_anything_fits_its_window_and_keeps_labels_apart(string text, int width)
    {
        (await _program.RunAsync("landscape", text, "--html", "page.html")).Succeeded();
        var address = new Uri(_program.File("page.html")).ToString();
        var page = await browser.OpenAsync();
        await page.SetViewportSizeAsync(width, 900);
        var (problems, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => problems.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(address);

        Assert.Empty(problems);
        Assert.Equal([address], requests);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await page.EvaluateAsync<int>("""
            [...document.querySelectorAll('#map .map-label, #filings svg.figure text')].map(text => text.getBoundingClientRect()).filter((a, i, all) =>
                all.some((b, j) => j > i && a.left + 1 < b.right && b.left + 1 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)).length
            """));
    }

    [Fact]
    public async Task A_field_set_counts_exactly_the_sample_documents_of_the_field()
    {
        var answer = await _program.AskAsync("landscape", "--field", "F03D", "--json", "-");
        var expected = Samples.Records.Where(record => record.Value["codes"]!.AsArray().Any(code => code!.GetValue<string>().StartsWith("F03D", StringComparison.Ordinal))).Select(record => record.Key);

        Assert.Equal(expected.Order(), answer["documents"]!.AsArray().SelectMany(document => document!["numbers"]!.AsArray()).Select(number => number!.GetValue<string>()).Order());
    }

    [Fact]
    public async Task A_saved_definition_is_drawn_again_and_tells_what_is_new()
    {
        using var program = new IdeationProgram();
        var lines = await File.ReadAllLinesAsync(Samples.English);
        var definition = program.Write("survey.json", """{ "name": "Survey", "fields": [{ "name": "Rotors", "codes": ["F03D", "B64C"] }, "B05D"], "language": "en" }""");
        (await program.RunAsync("ingest", program.Write("first.jsonl", string.Join('\n', lines[..(lines.Length / 2)])))).Succeeded();

        var first = (await program.RunAsync("landscape", "--definition", definition)).Succeeded();
        var again = (await program.RunAsync("landscape", "--definition", definition)).Succeeded();
        (await program.RunAsync("ingest", program.Write("second.jsonl", string.Join('\n', lines[(lines.Length / 2)..])))).Succeeded();
        var later = await program.AskAsync("landscape", "--definition", definition, "--json", "-");

        Assert.DoesNotContain("What changed", first.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed", again.Output, StringComparison.Ordinal);
        Assert.NotEmpty(later["change"]!["newDocuments"]!.AsArray());
        Assert.Contains(later["change"]!["fields"]!.AsArray(), field => field!["key"]!.GetValue<string>() == "Rotors" && field["now"]!.GetValue<int>() > field["before"]!.GetValue<int>());
        Assert.True(File.Exists(program.File("survey.state.json")));
    }

    [Theory]
    [InlineData("{", 3, "is not JSON")]
    [InlineData("""{ "name": "a", "fields": ["B05"] }""", 3, "'B05' in fields[0]")]
    public async Task A_bad_definition_ends_with_one_sentence_that_names_the_file(string json, int code, string sentence)
    {
        var run = await _program.RunAsync("landscape", "--definition", _program.Write("bad.json", json));

        Assert.Contains(sentence, run.Refused(code), StringComparison.Ordinal);
        Assert.Contains("bad.json", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_program.File("bad.state.json")));
    }

    [Fact]
    public async Task Wrong_command_lines_and_a_broken_state_are_told_plainly()
    {
        Assert.Contains("--definition FILE", (await _program.RunAsync("landscape")).Refused(2), StringComparison.Ordinal);
        Assert.Contains("without a text", (await _program.RunAsync("landscape", "ice", "--definition", _program.Write("a.json", "{}"))).Refused(2), StringComparison.Ordinal);
        Assert.Contains("does not exist", (await _program.RunAsync("landscape", "--definition", "missing.json")).Refused(3), StringComparison.Ordinal);
        Assert.Contains("20000", (await _program.RunAsync("landscape", "ice", "--limit", "0")).Refused(2), StringComparison.Ordinal);
        Assert.Contains("delete it", (await _program.RunAsync("landscape", "coating that sheds ice", "--state", _program.Write("state.json", "[]"))).Refused(3), StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();
}
