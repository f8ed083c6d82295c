using Ideation.App;
using Ideation.App.Commands;
using Ideation.Embeddings;
using Ideation.EndToEnd;
using Ideation.Tests.Embeddings.Store;

namespace Ideation.Tests.App;

public sealed class TrainCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "patents-en.jsonl");

    private readonly IdeationProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("", "--data")]
    [InlineData("--data one --name \"\"", "--name is empty")]
    [InlineData("--recipe r.json --from builtin", "not both")]
    [InlineData("--recipe r.json --data one --data two", "once")]
    [InlineData("--recipe r.json --epochs 1", "--epochs")]
    [InlineData("--recipe r.json --seed 20260", "--seed")]
    [InlineData("--from builtin --data one --vocabulary 600", "--vocabulary")]
    public void What_would_be_passed_over_in_silence_is_refused(string arguments, string named) =>
        Assert.Contains(TrainCommand.Create().Parse($"{arguments} --out model").Errors, error => error.Message.Contains(named, StringComparison.Ordinal));

    [Theory]
    [InlineData("--recipe r.json --data one --threads 2 --name mine")]
    [InlineData("--from builtin --data one --data two --epochs 2 --learning-rate 0.001 --models dir --replace")]
    public void What_is_taken_note_of_is_accepted(string arguments) => Assert.Empty(TrainCommand.Create().Parse($"{arguments} --out model").Errors);

    [Fact]
    public async Task A_model_that_is_there_stays_unless_it_is_to_be_replaced()
    {
        var folder = SomeModels.Write(_program.File("model"), "old");
        var before = await File.ReadAllBytesAsync(Path.Combine(folder, ModelFolder.CardFile));
        string[] train = ["train", "--data", Sample, "--out", folder, "--epochs", "1", "--vocabulary", "600"];

        Assert.Contains("holds a model already; name another folder, or add --replace", (await _program.RunAsync(train)).Refused(ExitCodes.Model), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(folder, ModelFolder.CardFile)));
        (await _program.RunAsync([.. train, "--replace"])).Succeeded();

        using var written = EmbeddingModel.Load(folder);
        Assert.Equal("model", written.Name);
    }

    [Fact]
    public async Task Who_interrupts_keeps_the_old_model_and_is_not_promised_that_the_next_run_goes_on()
    {
        var folder = SomeModels.Write(_program.File("model"), "old");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.Equal(ExitCodes.Interrupted, await TrainingJob.RunAsync(new TrainingRequest(null, null, [Sample], folder, Replace: true, null, null), new(), stop.Token));

        using var stays = EmbeddingModel.Load(folder);
        Assert.Equal("old", stays.Name);
    }

    // The texts do not exist: what is said about the folder was said before they were asked for.
    [Theory]
    [InlineData("list.txt", "list.txt")]
    [InlineData("list.txt/model", "list.txt")]
    [InlineData("list.txt/models/model/", "list.txt")]
    public async Task A_file_in_the_way_of_the_folder_is_named_before_anything_is_learnt(string output, string file)
    {
        _program.Write("list.txt", "mine");

        var sentence = (await _program.RunAsync("train", "--data", "nothing", "--out", output)).Refused(ExitCodes.Model);

        Assert.EndsWith($"'{_program.File(file)}' is a file, and a folder was expected.", sentence, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(_program.File("list.txt")));
    }

    [Fact]
    public void A_folder_without_a_name_is_refused() =>
        Assert.Contains(TrainCommand.Create().Parse(["--data", "one", "--out", ""]).Errors, error => error.Message.Contains("--out is empty", StringComparison.Ordinal));

    [Fact]
    public async Task Learning_goes_on_from_an_installed_model_by_its_name_and_says_that_it_knows_its_own_texts()
    {
        (await _program.RunAsync("train", "--data", Sample, "--out", "tiny", "--epochs", "1", "--vocabulary", "600")).Succeeded();
        (await _program.RunAsync("models", "add", "tiny", "--models", "mine")).Succeeded();
        Directory.Delete(_program.File("tiny"), recursive: true);

        var run = (await _program.RunAsync("train", "--from", "tiny", "--models", "mine", "--data", Sample, "--out", "more", "--epochs", "1")).Succeeded();

        Assert.Contains("more@", run.Output, StringComparison.Ordinal);
        Assert.Contains("Texts that tiny began with show little gain", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_nobody_installed_is_not_learnt_on_and_those_there_are_are_named() =>
        Assert.Contains("no embedding model 'nosuch': expected 'builtin'", (await _program.RunAsync("train", "--from", "nosuch", "--data", Sample, "--out", "more")).Refused(ExitCodes.Model), StringComparison.Ordinal);
}
