using Ideation.App;
using Ideation.App.Options;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;
using Ideation.Tests.Embeddings.Store;

namespace Ideation.Tests.App;

public sealed class ReembedJobTests : IDisposable
{
    private static readonly SourcePosition Taken = new("a file", 7);

    private readonly TemporaryFolder _temporary = new();
    private readonly WorkspaceSettings _settings;

    public ReembedJobTests()
    {
        _settings = new WorkspaceSettings { StoreFolder = _temporary.File("store"), Models = SomeModels.Store(_temporary) };
        SomeModels.Write(_temporary.File("other"), "other");
    }

    [Fact]
    public async Task The_new_index_holds_the_same_documents_and_knows_which_files_were_taken()
    {
        var documents = await FillAsync("A coating repels ice.", "A battery stores energy.");

        var answer = await ReembedAsync(_temporary.File("other"));

        await using var index = await Workspace.OpenIndexAsync(_settings, Cancel);
        Assert.StartsWith("other@", index.Identity.ModelRevision, StringComparison.Ordinal);
        Assert.Equal((2, 2, 0, true), (answer.Documents, answer.Embedded, answer.LeftOut, answer.Switched));
        Assert.Equal(documents.Order(), (await index.FindAsync(documents, Cancel)).Select(document => document.Number).Order());
        Assert.Equal(Taken, await index.FindPositionAsync(Taken.Source, Cancel));
        Assert.Single(Directory.EnumerateDirectories(_settings.StoreFolder, "index*"));
    }

    [Fact]
    public async Task Afterwards_commands_find_the_new_model_by_the_index_alone()
    {
        await FillAsync("A coating repels ice.");
        await _settings.Models.AddAsync(_temporary.File("other"), null, Cancel);

        await ReembedAsync("other");
        await using var workspace = await Workspace.OpenForReadingAsync(_settings, Cancel);

        Assert.Equal("other", workspace.Model.Name);
    }

    [Fact]
    public async Task An_unfinished_index_goes_on_and_the_old_one_answers_meanwhile()
    {
        var documents = await FillAsync("A coating repels ice.", "A battery stores energy.", "A valve seals a pipe.");
        using var model = EmbeddingModel.Load(_temporary.File("other"));
        var unfinished = _settings.Indexes.For(Workspace.IdentityOf(model));
        await TakeOneAsync(unfinished, model, documents[0]);

        await using (var old = await Workspace.OpenForReadingAsync(_settings, Cancel))
        {
            Assert.Equal("shipped", old.Model.Name);
        }

        var answer = await ReembedAsync(_temporary.File("other"));

        Assert.Equal((3, 2), (answer.Documents, answer.Embedded));
    }

    [Fact]
    public async Task The_same_model_again_changes_nothing()
    {
        await FillAsync("A coating repels ice.");

        var answer = await ReembedAsync("builtin");

        Assert.Equal((answer.From, 0, true), (answer.To, answer.Embedded, answer.Switched));
        Assert.EndsWith("index", _settings.IndexFolder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_which_the_model_knows_no_word_is_left_out_and_listed()
    {
        await FillAsync("A coating repels ice.");
        await AddUnknownAsync();

        var answer = await ReembedAsync(_temporary.File("other"));

        Assert.Equal((1, 1), (answer.Documents, answer.LeftOut));
        Assert.True(File.Exists(Path.Combine(_settings.StoreFolder, "quarantine", "re-embedding.jsonl")));
    }

    [Fact]
    public async Task Nobody_writes_to_an_index_that_is_being_replaced()
    {
        await FillAsync("A coating repels ice.");
        await using var writer = await Workspace.OpenForWritingAsync(_settings, Cancel);

        var error = await Assert.ThrowsAsync<PatentIndexException>(() => ReembedAsync(_temporary.File("other")));

        Assert.Contains("Another ideation process", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mixing_models_is_refused_for_reading_and_writing_with_the_command_that_helps()
    {
        await FillAsync("A coating repels ice.");
        var mixed = _settings with { Model = _temporary.File("other") };

        var reading = await Assert.ThrowsAsync<PatentIndexException>(() => Workspace.OpenForReadingAsync(mixed, Cancel));
        var writing = await Assert.ThrowsAsync<PatentIndexException>(() => Workspace.OpenForWritingAsync(mixed, Cancel));

        var discovering = await Assert.ThrowsAsync<PatentIndexException>(() => Workspace.OpenForDiscoveryAsync(mixed, Cancel));

        Assert.Equal(reading.Message, writing.Message);
        Assert.Equal(reading.Message, discovering.Message);
        Assert.Contains($"'ideation reembed --model {mixed.Model} --store {mixed.StoreFolder}'", reading.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_whose_model_is_not_installed_says_which_and_how_to_get_it()
    {
        await FillAsync("A coating repels ice.");
        await ReembedAsync(_temporary.File("other"));

        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => Workspace.OpenForReadingAsync(_settings, Cancel));

        Assert.Equal(error.Message, (await Assert.ThrowsAsync<EmbeddingModelException>(() => Workspace.OpenForDiscoveryAsync(_settings, Cancel))).Message);
        Assert.Contains("other@", error.Message, StringComparison.Ordinal);
        Assert.Contains("ideation models add", error.Message, StringComparison.Ordinal);
        Assert.Contains("ideation reembed --model builtin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ranking_that_cannot_be_read_is_told_where_uses_are_looked_for_and_holds_nothing_open()
    {
        await FillAsync("A coating repels ice.");
        await ReembedAsync(_temporary.File("other"));
        var settings = _settings with { Model = _temporary.File("other") };
        var ranking = RankingFile.PathFor(settings.Model);
        await File.WriteAllTextAsync(ranking, "no ranking", Cancel);

        var error = await Assert.ThrowsAsync<InputFileException>(() => Workspace.OpenForDiscoveryAsync(settings, Cancel));
        Assert.Contains(ranking, error.Message, StringComparison.Ordinal);

        File.Delete(ranking);
        await using var workspace = await Workspace.OpenForDiscoveryAsync(settings, Cancel);
        Assert.Same(await workspace.ReadStatisticsAsync(Cancel), await workspace.ReadStatisticsAsync(Cancel));
        Assert.Null(workspace.Discovery.Ranking);
    }

    [Fact]
    public void A_damaged_name_of_the_current_index_is_refused()
    {
        Directory.CreateDirectory(_settings.StoreFolder);
        File.WriteAllText(Path.Combine(_settings.StoreFolder, "index.current"), "../../elsewhere");

        Assert.Contains("index.current is damaged", Assert.Throws<PatentIndexException>(() => _settings.IndexFolder).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _temporary.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<ReembedAnswer> ReembedAsync(string model) => ReembedJob.RunAsync(_settings, model, quiet: true, Cancel);

    private async Task<PublicationNumber[]> FillAsync(params string[] abstracts)
    {
        await using var workspace = await Workspace.OpenForWritingAsync(_settings, Cancel);
        var documents = abstracts.Select(text => Some.PatentDocument(title: "Device", @abstract: text)).ToArray();
        var vectors = await workspace.Documents.GenerateAsync(abstracts, cancellationToken: Cancel);
        await workspace.Index.UpsertAsync(new PatentBatch([.. documents.Zip(vectors, (document, vector) => new EmbeddedPatent(document, vector.Vector, "hash"))], Taken), Cancel);
        return [.. documents.Select(document => document.Number)];
    }

    private async Task AddUnknownAsync()
    {
        await using var workspace = await Workspace.OpenForWritingAsync(_settings, Cancel);
        var strange = Some.PatentDocument(title: "Ω", @abstract: "Ж");
        await workspace.Index.UpsertAsync(new PatentBatch([new EmbeddedPatent(strange, Some.Vector(64, 1), "hash")]), Cancel);
    }

    private async Task TakeOneAsync(string folder, EmbeddingModel model, PublicationNumber number)
    {
        await using var earlier = await EmbeddedPatentIndex.OpenAsync(_settings.IndexFolder, Cancel);
        await using var successor = await EmbeddedPatentIndex.OpenOrCreateAsync(folder, Workspace.IdentityOf(model), Cancel);
        await foreach (var record in IndexSuccession.DocumentsOf(earlier).ReadAsync(after: null, Cancel))
        {
            if (record.Document!.Number == number)
            {
                await successor.UpsertAsync(new PatentBatch([new EmbeddedPatent(record.Document, Some.Vector(64, 1), "hash")], record.Position), Cancel);
            }
        }
    }
}
