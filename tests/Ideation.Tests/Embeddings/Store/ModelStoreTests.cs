using System.Text;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Tests.Embeddings.Store;

public sealed class ModelStoreTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly ModelStore _store;
    private readonly string _folder;

    public ModelStoreTests()
    {
        _store = SomeModels.Store(_temporary);
        _folder = SomeModels.Write(_temporary.File("mine"), "tiny");
    }

    [Fact]
    public void Without_any_installed_the_built_in_model_is_listed()
    {
        var only = Assert.Single(_store.List());

        Assert.True(only.IsBuiltIn);
        Assert.Equal("shipped", only.Name);
        Assert.True(_store.Find("builtin")!.IsBuiltIn);
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("tgz")]
    public async Task A_folder_or_an_archive_becomes_a_model_that_loads_by_its_name(string form)
    {
        var source = form switch
        {
            "zip" => SomeModels.Zip(_temporary.File("m.zip"), _folder),
            "tar" => SomeModels.Tar(_temporary.File("m.tar"), _folder),
            "tgz" => SomeModels.Tgz(_temporary.File("m.tgz"), _folder),
            _ => _folder,
        };

        var added = await _store.AddAsync(source, name: null, TestContext.Current.CancellationToken);

        using var original = EmbeddingModel.Load(_folder);
        using var loaded = EmbeddingModel.Load(_store.FolderOf("tiny"));
        Assert.Equal(original.Identity, loaded.Identity);
        Assert.Equal((original.Identity, original.Revision, ModelKind.Static, SomeModels.Now), (added.Identity, added.Revision, added.Kind, added.Installed));
        Assert.Equal(["model.json", "model.onnx", "tokenizer.json"], added.Files.Keys.Order());
        Assert.Equal("tiny", _store.FindByIdentity(added.Identity)!.Name);
    }

    [Theory]
    [InlineData(null, "my-bert")]
    [InlineData("short", "short")]
    public async Task A_transformer_called_after_its_folder_keeps_its_identity_in_the_store(string? asked, string name)
    {
        var folder = _temporary.File("my-bert");
        SomeTransformer.WriteBert(folder);

        var added = await AddAsync(folder, asked);

        using var loaded = EmbeddingModel.Load(_store.FolderOf(name));
        Assert.Equal((ModelKind.Transformer, name, added.Identity), (added.Kind, added.Name, loaded.Identity));
        Assert.StartsWith(name + "@", added.Identity, StringComparison.Ordinal);
        Assert.Contains("1_Pooling/config.json", added.Files.Keys);
        Assert.Empty(await ModelVerification.RunAsync(_store.Require(name), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_recorded_is_what_lies_there()
    {
        var added = await AddAsync(_folder);

        var read = _store.Require("tiny").Model!;

        Assert.Equal(added.Files.OrderBy(file => file.Key), read.Files.OrderBy(file => file.Key));
        Assert.Equal(new FileInfo(Path.Combine(_folder, "model.onnx")).Length, read.Files["model.onnx"].Bytes);
        Assert.Equal("MIT", read.Licence);
        Assert.Equal(_folder, read.Source);
    }

    [Fact]
    public async Task Files_that_are_no_part_of_a_model_stay_outside()
    {
        File.WriteAllText(Path.Combine(_folder, "diary.docx"), "private");
        File.WriteAllText(Path.Combine(_folder, ".netrc"), "password");
        Directory.CreateDirectory(Path.Combine(_folder, ".git"));
        File.WriteAllText(Path.Combine(_folder, ".git", "config.json"), "{}");

        await AddAsync(_folder);

        Assert.DoesNotContain(SomeModels.Left(_store), path => path.Contains("diary", StringComparison.Ordinal) || path.Contains("netrc", StringComparison.Ordinal) || path.Contains(".git", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_does_not_run_is_refused_and_leaves_nothing()
    {
        var onnx = Path.Combine(_folder, "model.onnx");
        File.WriteAllBytes(onnx, File.ReadAllBytes(onnx)[..1000]);

        await Assert.ThrowsAsync<EmbeddingModelException>(() => AddAsync(_folder));

        Assert.Empty(SomeModels.Left(_store));
    }

    [Theory]
    [InlineData("model.onnx", "an ONNX file (model.onnx) missing")]
    [InlineData("tokenizer.json", "tokenizer.json missing")]
    [InlineData("model.json", "model.json or config.json missing")]
    public async Task A_folder_without_a_part_is_refused_with_the_part_named(string missing, string because)
    {
        File.Delete(Path.Combine(_folder, missing));

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => AddAsync(_folder));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.Empty(SomeModels.Left(_store));
    }

    [Fact]
    public async Task A_link_in_a_folder_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "extra.json"), Path.Combine(_folder, "model.json"));

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => AddAsync(_folder));

        Assert.Contains("extra.json' is a link", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_taken_once_and_so_is_a_model()
    {
        await AddAsync(_folder);
        var sameName = await Assert.ThrowsAsync<EmbeddingModelException>(() => AddAsync(_folder));
        var sameModel = await Assert.ThrowsAsync<EmbeddingModelException>(() => AddAsync(_folder, "other"));

        Assert.Contains("already a model 'tiny'", sameName.Message, StringComparison.Ordinal);
        Assert.Contains("already there as 'tiny'", sameModel.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("builtin")]
    [InlineData("shipped")]
    [InlineData("")]
    [InlineData(".hidden")]
    [InlineData("catalogue.json")]
    [InlineData("表層/模型")]
    [InlineData("模型.")]
    [InlineData("模型 一")]
    [InlineData("模型\u200b")]
    [InlineData("模型・一")]
    [InlineData("con")]
    [InlineData("NUL.txt")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七")]
    public async Task A_name_that_would_confuse_is_refused(string name)
    {
        await Assert.ThrowsAsync<EmbeddingModelException>(() => AddAsync(_folder, name));

        Assert.Empty(SomeModels.Left(_store));
    }

    [Theory]
    [InlineData("特許モデル")]
    [InlineData("модель-2")]
    [InlineData("がく")]
    [InlineData("𠮷野-2")]
    [InlineData("name-that-is-long-but-no-longer-than-what-the-message-about-names-allows-which-is-two-hundred-bytes-and-not-one-hundred-characters")]
    public async Task A_folder_named_in_any_language_becomes_a_model_of_that_name(string name)
    {
        var folder = _temporary.File(name.Normalize(NormalizationForm.FormD));
        SomeTransformer.WriteBert(folder);

        var added = await AddAsync(folder);

        Assert.Equal(name, added.Name);
        Assert.Equal(name, Assert.Single(_store.List(), listed => !listed.IsBuiltIn).Name);
        Assert.Equal(Path.Combine(_store.Folder, name), _store.FolderOf(name.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public async Task A_folder_whose_name_holds_no_letter_needs_a_name()
    {
        var folder = _temporary.File("…");
        SomeTransformer.WriteBert(folder);

        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => AddAsync(folder));

        Assert.Equal("The model is called '…', which holds no letter or digit to make a name of; give it one with --name.", error.Message);
    }

    [Fact]
    public async Task What_a_killed_run_left_is_cleared_by_the_next_and_never_listed()
    {
        Directory.CreateDirectory(Path.Combine(_store.Folder, ".staging", "model", "half"));

        Assert.Single(_store.List());
        await AddAsync(_folder);

        Assert.False(Directory.Exists(Path.Combine(_store.Folder, ".staging")));
    }

    [Fact]
    public async Task Two_processes_do_not_change_the_store_at_once()
    {
        using var other = StoreLock.Take(_store.Folder);

        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => AddAsync(_folder));

        Assert.Contains("Another ideation process", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_add_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.AddAsync(_folder, null, cancelled.Token));

        Assert.Empty(SomeModels.Left(_store));
    }

    [Fact]
    public async Task Removing_deletes_the_model_and_the_built_in_one_is_never_removed()
    {
        await AddAsync(_folder);

        _store.Remove(_store.RequireInstalled("tiny"));

        Assert.Empty(SomeModels.Left(_store));
        Assert.Null(_store.Find("tiny"));
        Assert.Throws<EmbeddingModelException>(() => _store.Remove(_store.RequireInstalled("builtin")));
        Assert.Throws<EmbeddingModelException>(() => _store.Remove(_store.RequireInstalled("shipped")));
    }

    [Fact]
    public async Task Who_removes_what_is_not_there_is_told_what_could_be_removed()
    {
        var none = Assert.Throws<EmbeddingModelException>(() => _store.RequireInstalled("nosuch"));
        await AddAsync(_folder);
        var one = Assert.Throws<EmbeddingModelException>(() => _store.RequireInstalled("nosuch"));

        Assert.Equal($"There is no installed model 'nosuch', and none that could be removed in {_store.Folder}.", none.Message);
        Assert.Equal("There is no installed model 'nosuch': expected 'tiny'.", one.Message);
    }

    [Fact]
    public async Task A_name_comes_before_a_folder_and_an_unknown_one_is_told_what_there_is()
    {
        await AddAsync(_folder);

        Assert.Equal(Path.Combine(_store.Folder, "tiny"), _store.FolderOf("tiny"));
        Assert.Equal(_folder, _store.FolderOf(_folder));
        var error = Assert.Throws<EmbeddingModelException>(() => _store.FolderOf("nowhere"));
        Assert.Contains("'tiny'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"name":"tiny","revision":"1","identity":"tiny@1","kind":"static","dimensions":[64],"files":null}""")]
    [InlineData("""{"name":"tiny","revision":"1","identity":null,"kind":"static","dimensions":[64],"files":{}}""")]
    [InlineData("""{"name":"tiny","revision":"1","identity":"tiny@1","kind":"static","dimensions":[64],"files":{"model.onnx":null}}""")]
    public async Task A_damaged_record_is_a_problem_of_that_model_alone(string record)
    {
        await AddAsync(_folder);
        File.WriteAllText(Path.Combine(_store.Folder, "tiny", "installed.json"), record);

        Assert.Contains("cannot be read", _store.Require("tiny").Problem!, StringComparison.Ordinal);
        Assert.Null(_store.List()[0].Problem);
    }

    [Fact]
    public async Task Verifying_names_every_file_that_differs_is_missing_or_was_added()
    {
        await AddAsync(_folder);
        var installed = _store.Require("tiny");
        Assert.Empty(await ModelVerification.RunAsync(installed, TestContext.Current.CancellationToken));
        Flip(Path.Combine(installed.Folder, "model.onnx"));
        File.Delete(Path.Combine(installed.Folder, "tokenizer.json"));
        File.WriteAllText(Path.Combine(installed.Folder, "extra.txt"), "x");

        var found = await ModelVerification.RunAsync(installed, TestContext.Current.CancellationToken);

        Assert.Equal([("model.onnx", "differs"), ("tokenizer.json", "is"), ("extra.txt", "was")], found.Select(difference => (difference.File, difference.Problem.Split(' ', ':')[0])));
    }

    [Fact]
    public async Task The_built_in_model_is_verified_by_its_card()
    {
        var builtIn = _store.Require("builtin");
        Assert.Empty(await ModelVerification.RunAsync(builtIn, TestContext.Current.CancellationToken));
        Flip(Path.Combine(builtIn.Folder, "tokenizer.json"));

        var difference = Assert.Single(await ModelVerification.RunAsync(builtIn, TestContext.Current.CancellationToken));

        Assert.Contains("SHA-256", difference.Problem, StringComparison.Ordinal);
    }

    public void Dispose() => _temporary.Dispose();

    private Task<InstalledModel> AddAsync(string source, string? name = null) => _store.AddAsync(source, name, TestContext.Current.CancellationToken);

    private static void Flip(string path)
    {
        var content = File.ReadAllBytes(path);
        content[content.Length / 2] ^= 1;
        File.WriteAllBytes(path, content);
    }
}
