using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

public sealed class IndexSuccessionTests : IAsyncLifetime
{
    private const int Dimensions = 8;

    private readonly TemporaryFolder _temporary = new();
    private EmbeddedPatentIndex _earlier = null!;
    private EmbeddedPatentIndex _successor = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _earlier = await EmbeddedPatentIndex.OpenOrCreateAsync(_temporary.File("earlier"), new IndexIdentity("a@1", Dimensions), Cancel);
        _successor = await EmbeddedPatentIndex.OpenOrCreateAsync(_temporary.File("successor"), new IndexIdentity("b@2", Dimensions), Cancel);
    }

    [Fact]
    public async Task Every_document_is_read_once_whatever_the_size_of_a_page()
    {
        var documents = Enumerable.Range(0, 2500).Select(_ => Some.PatentDocument()).ToArray();
        await _earlier.UpsertAsync(Batch(documents), Cancel);

        var read = await ReadAsync(after: null);

        Assert.Equal(documents.Select(document => document.Number), read.Select(record => record.Document!.Number));
    }

    [Fact]
    public async Task Going_on_behind_a_position_sees_what_was_added_or_changed_since()
    {
        PatentDocument[] documents = [Some.PatentDocument(), Some.PatentDocument()];
        await _earlier.UpsertAsync(Batch(documents), Cancel);
        var position = (await ReadAsync(after: null))[^1].Position;
        var added = Some.PatentDocument();
        await _earlier.UpsertAsync(Batch(documents[0] with { Title = "Changed" }, added), Cancel);

        var rest = await ReadAsync(position);

        Assert.Equal(["Changed", added.Title], rest.Select(record => record.Document!.Title));
    }

    [Fact]
    public async Task Completing_removes_what_was_deleted_meanwhile_and_takes_the_ledger_over()
    {
        PatentDocument[] documents = [Some.PatentDocument(), Some.PatentDocument()];
        await _earlier.UpsertAsync(Batch(documents) with { Position = new SourcePosition("file", 2) }, Cancel);
        var last = (await ReadAsync(after: null))[^1].Position;
        await _successor.UpsertAsync(Batch(documents) with { Position = last }, Cancel);
        await _earlier.DeleteAsync([documents[0].Number], Cancel);

        await IndexSuccession.CompleteAsync(_successor, _earlier, Cancel);

        Assert.Equal(documents[1].Number, Assert.Single(await _successor.FindAsync([.. documents.Select(document => document.Number)], Cancel)).Number);
        Assert.Equal(new SourcePosition("file", 2), await _successor.FindPositionAsync("file", Cancel));
        Assert.Null(await _successor.FindPositionAsync(last.Source, Cancel));
    }

    [Fact]
    public async Task The_model_of_an_index_is_told_without_opening_it_for_work()
    {
        Assert.Equal(new IndexIdentity("a@1", Dimensions), await EmbeddedPatentIndex.FindIdentityAsync(_earlier.Folder, Cancel));
        Assert.Null(await EmbeddedPatentIndex.FindIdentityAsync(_temporary.File("nowhere"), Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        await _earlier.DisposeAsync();
        await _successor.DisposeAsync();
        _temporary.Dispose();
    }

    private static PatentBatch Batch(params PatentDocument[] documents) => new([.. documents.Select((document, i) => new EmbeddedPatent(document, Some.Vector(Dimensions, i + 1), document.Title))]);

    private async Task<List<SourceRecord>> ReadAsync(SourcePosition? after)
    {
        var records = new List<SourceRecord>();
        await foreach (var record in IndexSuccession.DocumentsOf(_earlier).ReadAsync(after, Cancel))
        {
            records.Add(record);
        }

        return records;
    }
}
