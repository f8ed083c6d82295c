using System.Text.Json.Nodes;
using Ideation.App;
using Ideation.EndToEnd;

namespace Ideation.Tests.App;

/// <summary>A text in a language that the index has no documents of.</summary>
public sealed class OtherLanguageTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly IdeationProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("patents-en.jsonl", "ultrasonic-mist.ja.txt", "en", "もう一つの言語の文献325件")]
    [InlineData("patents-ja.jsonl", "ice-shedding-coating.en.txt", "ja", "265 in the other language")]
    public async Task Uses_are_shown_by_documents_of_the_other_one(string corpus, string technology, string language, string note)
    {
        await IngestAsync(corpus);
        var run = (await _program.RunAsync("propose", "-t", Path.Combine(Samples, "technologies", technology), "--json", "proposal.json", "--report", "report.html")).Succeeded();

        Assert.Contains(note, run.Output, StringComparison.Ordinal);
        Assert.Contains(note, await File.ReadAllTextAsync(_program.File("report.html")), StringComparison.Ordinal);

        var proposal = JsonNode.Parse(await File.ReadAllTextAsync(_program.File("proposal.json")))!;
        Assert.Equal(0, (int)proposal["madeWith"]!["corpusDocuments"]!);
        Assert.True((int)proposal["madeWith"]!["documentsAcross"]! > 200);
        Assert.All(proposal["documents"]!.AsArray(), document => Assert.Equal(language, (string?)document!["language"]));

        var text = await File.ReadAllTextAsync(Path.Combine(Samples, "technologies", technology));
        var uses = proposal["uses"]!.AsArray();
        Assert.NotEmpty(uses);
        foreach (var use in uses)
        {
            var words = use!["bridge"]!["inText"]!.AsObject();
            Assert.NotEmpty(words);
            Assert.All(words.SelectMany(word => ((string)word.Value!).Split(' ')), word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(words, word => Assert.Contains(word.Key, use["bridge"]!["sharedTerms"]!.AsArray().Select(term => (string)term!)));
        }
    }

    [Fact]
    public async Task Partners_for_a_field_are_found_in_the_other_language_and_a_field_without_documents_is_refused()
    {
        await IngestAsync("patents-en.jsonl");
        var text = Path.Combine(Samples, "technologies", "ultrasonic-mist.ja.txt");

        var run = (await _program.RunAsync("partners", "-t", text, "--field", "A61M")).Succeeded();
        Assert.Contains("(sample)", run.Output, StringComparison.Ordinal);

        Assert.Contains("A99Z", (await _program.RunAsync("partners", "-t", text, "--field", "A99Z")).Refused(ExitCodes.Usage), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patents-en.jsonl", "recipe.ja.txt")]
    [InlineData("patents-ja.jsonl", "recipe.en.txt")]
    [InlineData("patents-en.jsonl", "slogan.ja.txt")]
    public async Task A_hopeless_text_gets_none(string corpus, string hopeless)
    {
        await IngestAsync(corpus);

        Assert.Equal(ExitCodes.NoUse, (await _program.RunAsync("propose", "-t", Path.Combine(Samples, "hopeless", hopeless))).ExitCode);
    }

    private async Task IngestAsync(string corpus) => (await _program.RunAsync("ingest", Path.Combine(Samples, corpus))).Succeeded();
}
