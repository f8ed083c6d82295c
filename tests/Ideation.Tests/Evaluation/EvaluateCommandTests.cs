using System.Text.Json;
using Ideation.App.Commands;
using Ideation.Evaluation;

namespace Ideation.Tests.Evaluation;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_corpus_alone_is_evaluated_with_queries_made_from_it()
    {
        await File.WriteAllLinesAsync(_folder.File("corpus.jsonl"), SomeTask.Telling(40).Documents.Select(document => JsonSerializer.Serialize(new
        {
            id = document.Number.Value,
            @abstract = $"{document.Abstract} is described so that a coating holds on it for a long time.",
            codes = document.Fields.Select(field => field.Value),
        })));

        var code = await RunAsync("--corpus", _folder.File("corpus.jsonl"), "--json", _folder.File("report.json"), "--per-query", _folder.File("queries.jsonl"), "--resamples", "200");

        Assert.Equal(0, code);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("report.json")));
        Assert.Equal(
            ["random", "popularity", "prior", "bm25", "lsa-256", "dense", "ideation"],
            report.RootElement.GetProperty("methods").EnumerateArray().Select(method => method.GetProperty("name").GetString()));
        Assert.Equal(7 * 40, (await File.ReadAllLinesAsync(_folder.File("queries.jsonl"))).Length);
    }

    [Theory]
    [InlineData("Nothing to evaluate on")]
    [InlineData("does not exist", "--data", "missing-folder")]
    [InlineData("its folder does not exist", "--corpus", "corpus.jsonl", "--json", "missing-folder/report.json")]
    public async Task Bad_input_is_one_sentence(string message, params string[] arguments)
    {
        var e = await Assert.ThrowsAsync<EvaluationException>(() => RunAsync(arguments));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
    }

    private static Task<int> RunAsync(params string[] arguments) =>
        EvaluateCommand.Create().Parse(arguments).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken);
}
