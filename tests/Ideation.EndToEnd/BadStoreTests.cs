namespace Ideation.EndToEnd;

public sealed class BadStoreTests(SampleStore store) : IDisposable
{
    private const int Index = 4;
    private const int Model = 5;

    private static readonly string BuiltInModel = Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static");

    private readonly IdeationProgram _program = new();

    [Theory]
    [InlineData("search", "ice")]
    [InlineData("propose", "--text", "We coat blades so that ice drops off.")]
    [InlineData("partners", "--text", "We coat blades so that ice drops off.", "--field", "F03D")]
    public async Task Without_an_index_the_user_is_told_to_make_one(params string[] arguments)
    {
        var sentence = (await _program.RunAsync(arguments)).Refused(Index);

        Assert.Contains(_program.Store, sentence, StringComparison.Ordinal);
        Assert.Contains("ingest", sentence, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_program.Store));
    }

    [Fact]
    public async Task An_index_of_another_model_is_refused_by_readers_and_writers()
    {
        var other = await TrainTinyModelAsync();
        using var reader = store.Reader();

        var reading = (await reader.RunAsync("search", "ice", "--model", other)).Refused(Index);
        var writing = (await reader.RunAsync("ingest", Samples.English, "--model", other)).Refused(Index);

        Assert.Contains("tiny", reading, StringComparison.Ordinal);
        Assert.Contains("ideation-static", reading, StringComparison.Ordinal);
        Assert.Contains("ideation-static", writing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_trained_here_serves_an_index_of_its_own()
    {
        var model = await TrainTinyModelAsync();
        (await _program.RunAsync("ingest", Samples.English, "--model", model)).Succeeded();

        var found = await _program.AskAsync("search", "coating that sheds ice", "--model", model, "--json");

        Assert.Equal(10, found.AsArray().Count);
    }

    [Fact]
    public async Task A_model_file_with_one_flipped_bit_is_refused()
    {
        var damaged = CopyOfModel();
        var path = Path.Combine(damaged, "model.onnx");
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);

        Assert.Contains("model.onnx", (await _program.RunAsync("ingest", Samples.English, "--model", damaged)).Refused(Model), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_program.Store));
    }

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("tokenizer.json")]
    public async Task A_model_folder_without_one_of_its_files_is_refused(string missing)
    {
        var damaged = CopyOfModel();
        File.Delete(Path.Combine(damaged, missing));

        Assert.Contains(missing, (await _program.RunAsync("ingest", Samples.English, "--model", damaged)).Refused(Model), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_a_file_is_refused()
    {
        _program.With("IDEATION_STORE", _program.Write("occupied", "I was here first."));

        Assert.Contains("occupied", (await _program.RunAsync("ingest", Samples.English)).Refused(Index), StringComparison.Ordinal);
        Assert.Equal("I was here first.", await File.ReadAllTextAsync(_program.File("occupied")));
    }

    [Fact]
    public async Task A_damaged_database_is_refused()
    {
        (await _program.RunAsync("ingest", Samples.English)).Succeeded();
        var database = Path.Combine(_program.Store, "index", "patents.db");
        await File.WriteAllBytesAsync(database, new byte[8192]);

        Assert.Contains("index", (await _program.RunAsync("search", "ice")).Refused(Index), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_writer_is_refused_while_the_worker_holds_the_store_and_readers_are_not()
    {
        (await _program.RunAsync("ingest", Samples.Japanese)).Succeeded();
        await using var worker = await RunningWorker.StartAsync(_program);
        await worker.ReadyAsync();

        Assert.Contains("Another ideation process is writing", (await _program.RunAsync("ingest", Samples.English)).Refused(Index), StringComparison.Ordinal);
        Assert.NotEmpty((await _program.AskAsync("search", "超音波で霧にする", "--json")).AsArray());
    }

    [Fact]
    public async Task A_full_disk_stops_the_ingest_with_one_sentence_and_leaves_a_readable_index()
    {
        using var disk = SmallDisk.Mount(megabytes: 6);
        _program.With("IDEATION_STORE", Path.Combine(disk.Folder, "store"));
        (await _program.RunAsync("ingest", Samples.English)).Succeeded();

        var sentence = (await _program.RunAsync("ingest", LargeFile.Write(_program.File("large.jsonl")))).Refused(Index);

        Assert.Contains("full", sentence, StringComparison.Ordinal);
        Assert.InRange(await _program.CountDocumentsAsync(), Samples.EnglishCount, LargeFile.Records);
        Assert.NotEmpty((await _program.AskAsync("search", "coating that sheds ice", "--json")).AsArray());
    }

    public void Dispose() => _program.Dispose();

    private async Task<string> TrainTinyModelAsync()
    {
        var folder = _program.File("tiny");
        var data = Directory.CreateDirectory(_program.File("training")).FullName;
        File.Copy(Samples.English, Path.Combine(data, "patents.jsonl"));
        (await _program.RunAsync("train", "--data", data, "--out", folder, "--epochs", "1", "--vocabulary", "600")).Succeeded();
        return folder;
    }

    private string CopyOfModel()
    {
        var copy = Directory.CreateDirectory(_program.File("model")).FullName;
        foreach (var file in Directory.EnumerateFiles(BuiltInModel))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }
}
