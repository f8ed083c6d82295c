using Ideation.Discovery.Strength;
using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Tasks;

namespace Ideation.Tests.Evaluation;

public sealed class StrengthTaskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Home_fields_and_questions_of_vague_texts_are_measured_beside_what_knows_nothing()
    {
        var corpus = SomeTask.Corpus([.. Enumerable.Range(0, 60).Select(i => SomeTask.Document(
            $"EP{1000 + i}A1", i % 3 == 0 ? $"we spray paint onto sheet metal in a booth number{i} with air and cure it by heat" : $"yarn is dyed in a vat number{i} and washed with water so that colour stays on the cotton", i % 3 == 0 ? "B05D 5/08" : "D06P 1/00"))]);
        VagueText[] texts =
        [
            new("spray", "en", "We spray paint onto sheet metal with air.", SomeTask.Fields("B05D"), ["spray paint"], [StrengthKind.Effect, StrengthKind.Product]),
            new("dye", "en", "We dye cotton yarn in a vat; the colour stays.", SomeTask.Fields("D06P"), ["dye cotton yarn"], [StrengthKind.Product]),
        ];

        var (report, scores) = await TaskRun.RunAsync(StrengthTask.Create(corpus, texts, 10, [SomeTask.Model()], seed: 1), new EvaluationOptions { Resamples = 100 }, null, TestContext.Current.CancellationToken);

        Assert.Equal(["popularity", "nearest", "ideation"], report.Methods.Select(method => method.Name));
        Assert.Equal(0.5, report.Find("popularity")!.Metrics["home@1"]);
        Assert.Equal(1, report.Find("ideation")!.Metrics["home@1"]);
        Assert.Equal(1, report.Find("ideation")!.Metrics["words"]);
        Assert.InRange(report.Find("ideation")!.Metrics["missing-asked"], 0, 1);
        Assert.Equal(2, scores[^1].Scores.Count(score => score.Values.ContainsKey("home@1")));
    }

    [Fact]
    public async Task The_words_of_a_document_never_find_the_document_itself()
    {
        // Each document is the only one of its field, so that only it could name it.
        var corpus = SomeTask.Corpus([.. new[] { "A01B", "B05D", "C25D", "D06P", "E04B", "F16F", "G01N", "H01L" }.Select((field, i) => SomeTask.Document(
            $"EP{1000 + i}A1", string.Join(' ', Enumerable.Range(0, 40).Select(word => $"word{i}x{word}")), field + " 1/00"))]);

        var scores = await SomeTask.ScoreAsync(StrengthTask.Create(corpus, [new VagueText("a", "en", "We coat.", SomeTask.Fields("B05D"), [], [])], 8, [SomeTask.Model()], seed: 1));

        Assert.All(scores.Where(method => method.Name != "popularity"), method => Assert.All(method.Scores.Skip(1), score => Assert.Empty(score.Hits)));
    }

    [Fact]
    public async Task The_vague_texts_come_in_both_languages_and_each_lacks_something()
    {
        var texts = await VagueTexts.ReadAsync(Path.Combine(AppContext.BaseDirectory, "samples", "vague.jsonl"), TestContext.Current.CancellationToken);

        Assert.Equal(10, texts.Count(text => text.Language == "en"));
        Assert.Equal(10, texts.Count(text => text.Language == "ja"));
        Assert.All(texts, text => Assert.NotEmpty(text.Missing));
        Assert.All(texts, text => Assert.All(text.Home, field => Assert.True(Ideation.Patents.TechnologyFields.Find(field).IsKnown, $"{text.Id}: {field}")));
    }

    [Theory]
    [InlineData("""{"id":"a","language":"en","text":"We coat.","home":[],"words":[],"missing":[]}""")]
    [InlineData("""{"id":"a","language":"fr","text":"We coat.","home":["B05D"],"words":[],"missing":[]}""")]
    [InlineData("""{"id":"a","language":"en","text":"We coat.","home":["B05D"],"words":["paint"],"missing":[]}""")]
    [InlineData("""{"id":"a","language":"en","text":"We coat.","home":["B05D"],"words":[],"missing":["wish"]}""")]
    public async Task A_line_that_is_no_vague_text_is_named(string line)
    {
        var file = _folder.File("vague.jsonl");
        await File.WriteAllTextAsync(file, """{"id":"a","language":"en","text":"We coat.","home":["B05D"],"words":["coat"],"missing":["effect"]}""" + "\n" + line, TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<EvaluationException>(() => VagueTexts.ReadAsync(file, TestContext.Current.CancellationToken));

        Assert.Contains("Line 2", failure.Message, StringComparison.Ordinal);
    }
}
