using System.Text.Json;
using Ideation.App;
using Ideation.App.Commands;

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
    [InlineData(ExitCodes.Usage, "Nothing to evaluate on")]
    [InlineData(ExitCodes.BadInput, "does not exist", "--data", "missing-folder")]
    [InlineData(ExitCodes.Output, "its folder does not exist", "--corpus", "corpus.jsonl", "--json", "missing-folder/report.json")]
    public async Task What_cannot_be_run_is_one_sentence_and_its_own_exit_code(int code, string message, params string[] arguments)
    {
        var failure = Failure.Describe(await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(arguments)));

        Assert.Equal(code, failure.Code);
        Assert.Contains(message, failure.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", failure.Sentence, StringComparison.Ordinal);
    }

    private static Task<int> RunAsync(params string[] arguments) =>
        EvaluateCommand.Create().Parse(arguments).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken);
}
