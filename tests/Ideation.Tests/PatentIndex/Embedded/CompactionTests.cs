using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

public sealed class CompactionTests : IDisposable
{
    private const int Dimensions = 8;
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Replaced_documents_do_not_make_the_index_grow_for_ever()
    {
        await using var index = await OpenAsync();
        for (var round = 0; round < 20; round++)
        {
            await WriteAsync(index, 0, 100, $"{round}");
        }

        Assert.Equal(100, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.InRange(SegmentBytes(".rows"), 100 * 64, 300 * 64);
    }

    [Fact]
    public async Task A_reader_opened_before_a_compaction_goes_on_reading()
    {
        await using var index = await OpenAsync();
        await WriteAsync(index, 0, 100, "first");
        await using var reader = await EmbeddedPatentIndex.OpenAsync(_folder.Path, Cancel);
        await using var slow = reader.ReadClassificationsAsync(Cancel).GetAsyncEnumerator(Cancel);
        Assert.True(await slow.MoveNextAsync());

        await WriteAsync(index, 0, 60, "second");
        await index.DeleteAsync([.. Enumerable.Range(60, 20).Select(i => Some.PatentDocument($"US{1000000 + i}").Number)], Cancel);

        Assert.Equal(80, await reader.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal("US1000003", Assert.Single(await reader.SearchAsync(new NeighbourQuery(Some.Vector(Dimensions, 3), 1), Cancel)).Document.Number.Value);
        var seen = 1;
        while (await slow.MoveNextAsync())
        {
            seen++;
        }

        Assert.Equal(100, seen);
    }

    [Fact]
    public async Task Deleting_everything_leaves_an_empty_index_that_can_be_filled_again()
    {
        await using var index = await OpenAsync();
        await WriteAsync(index, 0, 100, "first");
        await index.DeleteAsync([.. Enumerable.Range(0, 100).Select(i => Some.PatentDocument($"US{1000000 + i}").Number)], Cancel);
        Assert.Equal(0, SegmentBytes(".rows"));

        await WriteAsync(index, 5, 10, "again");
        Assert.Equal(5, (await index.SearchAsync(new NeighbourQuery(Some.Vector(Dimensions, 3), 50), Cancel)).Count);
    }

    [Fact]
    public async Task A_disk_too_full_for_a_compaction_does_not_fail_the_change_before_it()
    {
        await using (var index = await OpenAsync())
        {
            await WriteAsync(index, 0, 100, "first");
            var commits = 0;
            index.Writer.Before = step =>
            {
                if (step == WriteStep.Commit && ++commits == 2)
                {
                    throw new IOException("No space left on device", 28);
                }
            };
            await WriteAsync(index, 0, 60, "second");
            await WriteAsync(index, 60, 80, "second");
            Assert.Equal(100, await index.CountAsync(PatentFilter.None, Cancel));
            Assert.Equal(3, commits);
        }

        await using var reopened = await OpenAsync();
        var before = SegmentBytes(".rows");
        await WriteAsync(reopened, 80, 90, "second");
        Assert.Equal(100, await reopened.CountAsync(PatentFilter.None, Cancel));
        Assert.InRange(SegmentBytes(".rows"), 1, before - 1);
    }

    private async Task<EmbeddedPatentIndex> OpenAsync()
    {
        var index = await EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, new IndexIdentity("m", Dimensions), segmentRows: 40, Cancel);
        index.Writer.Compaction.LeastDeadRows = 10;
        return index;
    }

    private static Task WriteAsync(EmbeddedPatentIndex index, int from, int to, string hash) => index.UpsertAsync(new PatentBatch(
        [.. Enumerable.Range(from, to - from).Select(i => new EmbeddedPatent(Some.PatentDocument($"US{1000000 + i}"), Some.Vector(Dimensions, i), hash))]), Cancel);

    private long SegmentBytes(string kind) => Directory.EnumerateFiles(Path.Combine(_folder.Path, "segments"), "*" + kind).Sum(file => new FileInfo(file).Length);
}
