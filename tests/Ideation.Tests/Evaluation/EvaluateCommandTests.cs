using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Ideation.App;
using Ideation.App.Commands.Evaluate;
using Ideation.Evaluation.Reports;

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

    [Fact]
    public async Task Several_tasks_and_models_are_compared_in_one_run()
    {
        var second = Directory.CreateDirectory(_folder.File("second"));
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static")))
        {
            File.Copy(file, Path.Combine(second.FullName, Path.GetFileName(file)));
        }

        var corpus = Path.Combine(RepositoryFolder.Root, "samples", "patents-en.jsonl");
        var code = await RunAsync(
            "--corpus", corpus, "--task", "xfield", "--task", "out", "--model", Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static"), "--model", second.FullName,
            "--json", _folder.File("report.json"), "--resamples", "50");

        Assert.Equal(0, code);
        var report = ReportFiles.ReadBenchmark(_folder.File("report.json"));
        Assert.Equal(["xfield", "out"], report.Tasks.Select(task => task.Task));
        Assert.Equal(["ideation-static", "second"], report.Models.Keys);
        Assert.Equal(["random", "prior", "bm25", "lsa-256", "ideation", "ideation:second"], report.Tasks[1].Methods.Select(method => method.Name));
        Assert.Equal(report.Tasks[0].Find("dense")!.Metrics, report.Tasks[0].Find("dense:second")!.Metrics);
    }

    [Theory]
    [InlineData(ExitCodes.Usage, "Nothing to evaluate on")]
    [InlineData(ExitCodes.BadInput, "does not exist", "--data", "missing-folder")]
    [InlineData(ExitCodes.BadInput, "needs the files of the benchmark", "--corpus", "corpus.jsonl", "--task", "pap2pat")]
    [InlineData(ExitCodes.BadInput, "needs the files of the benchmark", "--corpus", "corpus.jsonl", "--task", "all")]
    [InlineData(ExitCodes.BadInput, "missing.md cannot be read", "--corpus", "corpus.jsonl", "--readme", "missing.md")]
    [InlineData(ExitCodes.Output, "its folder does not exist", "--corpus", "corpus.jsonl", "--json", "missing-folder/report.json")]
    public async Task What_cannot_be_run_is_one_sentence_and_its_own_exit_code(int code, string message, params string[] arguments)
    {
        var failure = Failure.Describe(await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(arguments)));

        Assert.Equal(code, failure.Code);
        Assert.Contains(message, failure.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", failure.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xfield", "patents_en.jsonl.gz")]
    [InlineData("pap2pat", "bench/pap2pat.jsonl.gz")]
    [InlineData("all", "bench/pap2pat.jsonl.gz")]
    [InlineData("ja-citations", "bench/examiner_citations_ja.tsv", "patents_ja.jsonl.gz")]
    [InlineData("ja-fields", "patents_ja.jsonl.gz", "patents_en.jsonl.gz", "same_abstract_groups.jsonl.gz")]
    public async Task A_data_folder_that_lacks_a_file_is_named_with_the_file_and_what_it_should_hold(string task, string missing, params string[] there)
    {
        foreach (var name in there)
        {
            await using var file = new GZipStream(File.Create(_folder.File(name)), CompressionLevel.Fastest);
            file.Write(Encoding.UTF8.GetBytes(name.StartsWith("patents", StringComparison.Ordinal) ? await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "patents-en.jsonl")) : "[]\n"));
        }

        var failure = Failure.Describe(await Assert.ThrowsAnyAsync<Exception>(() => RunAsync("--data", _folder.Path, "--task", task)));

        Assert.Equal(ExitCodes.BadInput, failure.Code);
        Assert.Equal($"The data folder {_folder.Path} holds no {missing}; expected the benchmark there: patents_en.jsonl.gz, patents_ja.jsonl.gz, same_abstract_groups.jsonl.gz and bench/. Patents of your own are evaluated with --corpus.", failure.Sentence);
    }

    private static Task<int> RunAsync(params string[] arguments) =>
        EvaluateCommand.Create().Parse(arguments).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken);
}
