using System.Diagnostics;
using System.IO.Compression;

namespace Ideation.EndToEnd;

public sealed class ModelsTests : IDisposable
{
    private const int Usage = 2;
    private const int BadInput = 3;
    private const int Model = 5;
    private const int BatchBytes = 1000 * 256 * sizeof(float);

    private readonly IdeationProgram _program = new();

    [Fact]
    public async Task The_whole_life_of_a_model_of_ones_own()
    {
        await AddTinyAsync();
        (await _program.RunAsync("ingest", Samples.English, "--model", "tiny")).Succeeded();

        var found = await _program.AskAsync("search", "coating that sheds ice", "--json");
        var listed = (await _program.AskAsync("models", "list", "--json")).AsArray();
        (await _program.RunAsync("models", "verify")).Succeeded();
        var kept = (await _program.RunAsync("models", "remove", "tiny")).Refused(Usage);
        (await _program.RunAsync("models", "remove", "tiny", "--yes")).Succeeded();
        var gone = (await _program.RunAsync("search", "coating that sheds ice")).Refused(Model);

        Assert.Equal(10, found.AsArray().Count);
        Assert.Equal([("ideation-static", true, false), ("tiny", false, true)], listed.Select(model => (model!["name"]!.GetValue<string>(), model["builtIn"]!.GetValue<bool>(), model["usedByIndex"]!.GetValue<bool>())));
        Assert.Contains("--yes", kept, StringComparison.Ordinal);
        Assert.Contains("tiny@", gone, StringComparison.Ordinal);
        Assert.Contains("ideation models add", gone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_shows_the_model_of_the_index_and_what_can_be_fetched()
    {
        (await _program.RunAsync("ingest", Samples.English)).Succeeded();

        var output = (await _program.RunAsync("models", "list")).Succeeded().Output;

        Assert.Contains("* ideation-static  revision ", output, StringComparison.Ordinal);
        Assert.Contains("multilingual-e5-small", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_named_and_refused()
    {
        await AddTinyAsync();
        await File.AppendAllTextAsync(Path.Combine(_program.Store, "models", "tiny", "tokenizer.json"), " ");

        var run = await _program.RunAsync("models", "verify", "tiny");

        Assert.Equal("Not as installed: tiny; remove and add again what you did not change yourself.", run.Refused(Model));
        Assert.Contains("tiny: tokenizer.json differs: found ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("model.onnx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_leads_out_of_its_folder_is_refused_and_leaves_nothing()
    {
        using (var zip = ZipFile.Open(_program.File("evil.zip"), ZipArchiveMode.Create))
        {
            zip.CreateEntry("../../evil.json");
        }

        Assert.Contains("leads out of its folder", (await _program.RunAsync("models", "add", _program.File("evil.zip"))).Refused(BadInput), StringComparison.Ordinal);
        Assert.Contains("no folder or archive", (await _program.RunAsync("models", "add", _program.File("nothing"))).Refused(BadInput), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(_program.Store, "models")));
    }

    [Theory]
    [InlineData("http://models.example/", "expected an https address, found http")]
    [InlineData("https://127.0.0.1:9/", "127.0.0.1 is refused: it leads to 127.0.0.1, which is no public address")]
    [InlineData("https://localhost:9/", "which is no public address")]
    [InlineData("https://[::ffff:10.0.0.1]/", "which is no public address")]
    public async Task Pulling_from_where_nothing_may_be_fetched_is_refused(string address, string because)
    {
        var catalogue = _program.Write("catalogue.json", $$"""{"models":[{"name":"m","address":"{{address}}","files":[{"path":"model.onnx"},{"path":"tokenizer.json"},{"path":"config.json"}]}]}""");

        var run = await _program.RunAsync("models", "pull", "m", "--catalogue", catalogue, "--trust-on-first-use");

        Assert.Equal(Model, run.ExitCode);
        Assert.Contains(because, run.Error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains("3 files from " + new Uri(address).Authority, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_whose_hash_nobody_states_is_not_pulled_unless_trusted()
    {
        var run = await _program.RunAsync("models", "pull", "multilingual-e5-small");

        Assert.Equal(Model, run.ExitCode);
        Assert.Contains("--trust-on-first-use", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Contacting", run.Error, StringComparison.Ordinal);
        Assert.Contains("multilingual-e5-small", (await _program.RunAsync("models", "pull", "nonsense")).Refused(Usage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reembedding_that_is_killed_or_interrupted_goes_on_and_the_old_index_answers_until_the_switch()
    {
        await AddTinyAsync();
        (await _program.RunAsync("ingest", LargeFile.Write(_program.File("large.jsonl")))).Succeeded();

        using var killed = _program.Start("reembed", "--model", "tiny");
        await BatchesAsync(killed, 2);
        killed.Kill();
        await killed.WaitForExitAsync();
        Assert.Equal("ideation-static", await ModelOfIndexAsync());
        Assert.NotEmpty((await _program.AskAsync("search", "coating with a nozzle", "--json")).AsArray());

        using var interrupted = _program.Start("reembed", "--model", "tiny");
        await BatchesAsync(interrupted, 4);
        await IdeationProgram.SignalAsync(interrupted, "INT");
        Assert.Contains("Interrupted", (await IdeationProgram.FinishAsync(interrupted)).Refused(130), StringComparison.Ordinal);

        var rest = await _program.AskAsync("reembed", "--model", "tiny", "--json");

        Assert.InRange(rest["embedded"]!.GetValue<int>(), 1, LargeFile.Records - 3000);
        Assert.Equal(LargeFile.Records, rest["documents"]!.GetValue<int>());
        Assert.Equal("tiny", await ModelOfIndexAsync());
        Assert.Equal(LargeFile.Records, await _program.CountDocumentsAsync());
        Assert.Equal(LargeFile.Records, (await _program.AskAsync("ingest", _program.File("large.jsonl"), "--json"))[0]!["skippedByPosition"]!.GetValue<int>());
    }

    public void Dispose() => _program.Dispose();

    private async Task AddTinyAsync()
    {
        var data = Directory.CreateDirectory(_program.File("training")).FullName;
        File.Copy(Samples.English, Path.Combine(data, "patents.jsonl"));
        (await _program.RunAsync("train", "--data", data, "--out", _program.File("tiny"), "--epochs", "1", "--vocabulary", "600")).Succeeded();
        (await _program.RunAsync("models", "add", _program.File("tiny"))).Succeeded();
        Directory.Delete(_program.File("tiny"), recursive: true);
    }

    private async Task<string> ModelOfIndexAsync() =>
        (await _program.AskAsync("models", "list", "--json")).AsArray().Single(model => model!["usedByIndex"]!.GetValue<bool>())!["name"]!.GetValue<string>();

    private async Task BatchesAsync(Process process, int batches) => await Wait.UntilAsync(
        () => process.HasExited || Directory.EnumerateFiles(_program.Store, "000001.vectors", SearchOption.AllDirectories).Any(path => path.Contains("index-", StringComparison.Ordinal) && new FileInfo(path).Length >= batches * BatchBytes),
        TimeSpan.FromMinutes(2));
}
