using System.Text;
using Ideation.PatentIndex.Embedded;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Store;

public sealed class StoreFaultTests : IDisposable
{
    private static readonly IndexIdentity Identity = new("m", 8);
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reading_where_there_is_no_index_says_so_and_creates_nothing()
    {
        var missing = _folder.File("missing");

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenAsync(missing, Cancel));

        Assert.StartsWith($"There is no patent index in {missing};", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Opening_for_reading_creates_and_leaves_no_file()
    {
        await (await FilledAsync()).DisposeAsync();
        var before = Files();

        await using (var index = await EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel))
        {
            Assert.Equal(2, (await index.SearchAsync(new NeighbourQuery(Some.Vector(8, 1), 5), Cancel)).Count);
            Assert.Equal(before, Files());
        }

        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_copy_without_its_log_files_can_be_read()
    {
        await (await FilledAsync()).DisposeAsync();
        File.Delete(_folder.File("patents.db-wal"));
        File.Delete(_folder.File("patents.db-shm"));

        await using var index = await EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel);
        Assert.Equal(2, await index.CountAsync(PatentFilter.None, Cancel));
    }

    [Fact]
    public async Task A_second_writer_is_turned_away_while_readers_come_in()
    {
        await using var first = await FilledAsync();

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, Identity, Cancel));
        Assert.StartsWith($"Another ideation process is writing to {_folder.Path}", problem.Message, StringComparison.Ordinal);

        await using var reader = await EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel);
        await first.UpsertAsync(new PatentBatch([new EmbeddedPatent(Some.PatentDocument(), Some.Vector(8, 9), "h")]), Cancel);
        Assert.Equal(3, await reader.CountAsync(PatentFilter.None, Cancel));
    }

    [Fact]
    public async Task The_lock_is_free_again_when_the_writer_is_gone()
    {
        await (await FilledAsync()).DisposeAsync();
        await using var second = await EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, Identity, Cancel);

        Assert.Equal(2, await second.CountAsync(PatentFilter.None, Cancel));
    }

    [Fact]
    public async Task An_index_opened_for_reading_cannot_be_changed()
    {
        await (await FilledAsync()).DisposeAsync();
        await using var index = await EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel);

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.DeleteAsync([Some.PublicationNumber()], Cancel));
        Assert.Contains("opened for reading", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_reported_as_damaged_and_left_alone()
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("this is not a database. ", 1000)));
        await File.WriteAllBytesAsync(_folder.File("patents.db"), bytes, Cancel);

        var reading = await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel));
        var writing = await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, Identity, Cancel));

        Assert.Contains("is damaged", reading.Message, StringComparison.Ordinal);
        Assert.Contains("is damaged", writing.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_folder.File("patents.db"), Cancel));
    }

    [Fact]
    public async Task A_store_of_a_newer_format_is_refused()
    {
        await using (var index = await FilledAsync())
        {
            using var pragma = new Statement(index.Store.Writer, "PRAGMA user_version = 99");
            pragma.Execute();
        }

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel));
        Assert.Contains("has format 99, this program reads format 1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_ends_in_one_sentence_and_keeps_what_was_there()
    {
        await using var index = await FilledAsync();
        using (var pragma = new Statement(index.Store.Writer, "PRAGMA max_page_count = 20"))
        {
            pragma.Execute();
        }

        var large = Enumerable.Range(0, 200).Select(i => new EmbeddedPatent(Some.PatentDocument($"US{3000000 + i}", @abstract: new string('x', 2000)), Some.Vector(8, i), "h"));
        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.UpsertAsync(new PatentBatch([.. large], new SourcePosition("s", 9)), Cancel));

        Assert.Contains("is full", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal(2, (await index.FindPositionAsync("s", Cancel))!.Ordinal);
    }

    [Theory]
    [InlineData(28)]
    [InlineData(122)]
    [InlineData(unchecked((int)0x80070070))]
    public void A_disk_that_fills_up_under_the_segments_is_reported_alike(int code)
    {
        var problem = Assert.Throws<PatentIndexException>(() => StoreErrors.Translate<int>("/store", () => throw new IOException("No space left on device", code)));

        Assert.StartsWith("The disk that holds /store is full", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_twice_does_no_harm()
    {
        var index = await FilledAsync();
        Assert.Equal(2, (await index.SearchAsync(new NeighbourQuery(Some.Vector(8, 1), 5), Cancel)).Count);
        await index.DisposeAsync();
        await index.DisposeAsync();
    }

    [Fact]
    public async Task A_store_folder_that_is_a_file_is_reported()
    {
        await File.WriteAllTextAsync(_folder.File("taken"), "", Cancel);

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenOrCreateAsync(_folder.File("taken"), Identity, Cancel));
        Assert.Contains(_folder.File("taken"), problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 8)]
    [InlineData("m", 0)]
    public async Task An_index_needs_a_model_and_dimensions(string model, int dimensions) =>
        await Assert.ThrowsAsync<PatentIndexException>(() => EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, new IndexIdentity(model, dimensions), Cancel));

    [Fact]
    public void A_missing_SQLite_library_is_reported_with_what_was_tried_and_how_to_install_it()
    {
        var message = SqliteLibrary.MissingMessage(SqliteLibrary.Candidates());

        Assert.All(SqliteLibrary.Candidates(), candidate => Assert.Contains(candidate, message, StringComparison.Ordinal));
        Assert.Contains("install", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_are_kept_per_index_and_can_be_forgotten()
    {
        using var store = PatentStore.OpenOrCreate(_folder.Path);
        store.SetPosition("embedded", new SourcePosition("a", 3));
        store.SetPosition("other", new SourcePosition("a", 8));
        store.ForgetPositions("embedded");

        Assert.Null(store.FindPosition("embedded", "a"));
        Assert.Equal(8, store.FindPosition("other", "a")!.Ordinal);
    }

    private async Task<EmbeddedPatentIndex> FilledAsync()
    {
        var index = await EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, Identity, Cancel);
        await index.UpsertAsync(new PatentBatch([new EmbeddedPatent(Some.PatentDocument(), Some.Vector(8, 1), "h"), new EmbeddedPatent(Some.PatentDocument(), Some.Vector(8, 2), "h")], new SourcePosition("s", 2)), Cancel);
        return index;
    }

    private string[] Files() => [.. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
