using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

/// <summary>What a killed process leaves behind is opened again: a copy of the folder, taken at the moment of death.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Dimensions = 8;
    private static readonly IndexIdentity Identity = new("m", Dimensions);
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Left => _folder.File("left");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("SyncSegments", 20)]
    [InlineData("Commit", 20)]
    [InlineData("DeleteOldSegments", 30)]
    public async Task Death_at_any_step_leaves_a_valid_prefix_that_the_next_run_completes(string death, int expected)
    {
        await using var index = await FilledAsync(batches: 2);
        index.Writer.Compaction.LeastDeadRows = 1;
        index.Writer.Compaction.LeastDeadShare = 0;
        index.Writer.Before = step => Die(step.ToString() == death);

        // The third batch replaces half of the second, so that a compaction follows it.
        await Assert.ThrowsAsync<InvalidOperationException>(() => index.UpsertAsync(Batch(15, 30, "new"), Cancel));

        await using var reopened = await EmbeddedPatentIndex.OpenOrCreateAsync(Left, Identity, Cancel);
        await AssertHoldsAsync(reopened, expected);
        Assert.Equal(expected, (await reopened.FindPositionAsync("s", Cancel))!.Ordinal);
        await reopened.UpsertAsync(Batch(15, 30, "new"), Cancel);
        await AssertHoldsAsync(reopened, 30);
    }

    [Fact]
    public async Task Death_after_a_write_has_returned_loses_nothing()
    {
        await using var index = await FilledAsync(batches: 3);
        Copy();

        await using var reopened = await EmbeddedPatentIndex.OpenAsync(Left, Cancel);
        await AssertHoldsAsync(reopened, 30);
    }

    [Fact]
    public async Task A_failed_batch_can_be_written_again_without_reopening()
    {
        await using var index = await FilledAsync(batches: 2);
        index.Writer.Before = step => Die(step == WriteStep.Commit);
        await Assert.ThrowsAsync<InvalidOperationException>(() => index.UpsertAsync(Batch(20, 30), Cancel));
        index.Writer.Before = _ => { };

        await AssertHoldsAsync(index, 20);
        await index.UpsertAsync(Batch(20, 30), Cancel);
        await AssertHoldsAsync(index, 30);
    }

    [Fact]
    public async Task What_lies_behind_the_committed_end_of_a_segment_is_ignored_and_overwritten()
    {
        await (await FilledAsync(batches: 2)).DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder.File("store"), "segments")))
        {
            await File.AppendAllBytesAsync(file, [.. Enumerable.Repeat((byte)0xA5, 5_001)], Cancel);
        }

        await using var index = await EmbeddedPatentIndex.OpenOrCreateAsync(_folder.File("store"), Identity, Cancel);
        await AssertHoldsAsync(index, 20);
        await index.UpsertAsync(Batch(20, 30), Cancel);
        await AssertHoldsAsync(index, 30);
    }

    [Theory]
    [InlineData("*.rows")]
    [InlineData("*.vectors")]
    [InlineData("*.lists")]
    public async Task A_segment_shorter_than_what_was_committed_is_reported(string pattern)
    {
        await (await FilledAsync(batches: 2)).DisposeAsync();
        var file = Directory.EnumerateFiles(Path.Combine(_folder.File("store"), "segments"), pattern).Single();
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(stream.Length - 1);
        }

        await using var index = await EmbeddedPatentIndex.OpenAsync(_folder.File("store"), Cancel);
        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.SearchAsync(new NeighbourQuery(Some.Vector(Dimensions, 1), 1), Cancel));
        Assert.Contains(Path.GetFileName(file), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_that_point_outside_their_file_are_reported_as_damage()
    {
        await (await FilledAsync(batches: 2)).DisposeAsync();
        var file = Directory.EnumerateFiles(Path.Combine(_folder.File("store"), "segments"), "*.rows").Single();
        var rows = await File.ReadAllBytesAsync(file, Cancel);
        Array.Fill(rows, (byte)0xFF, startIndex: 12, count: 4);
        await File.WriteAllBytesAsync(file, rows, Cancel);
        await using var index = await EmbeddedPatentIndex.OpenAsync(_folder.File("store"), Cancel);
        var filter = new PatentFilter { AnyField = [Some.PatentDocument().Fields[0]] };
        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.CountAsync(filter, Cancel));
        Assert.StartsWith($"The index in {_folder.File("store")} is damaged", problem.Message, StringComparison.Ordinal);
    }

    private async Task<EmbeddedPatentIndex> FilledAsync(int batches)
    {
        var index = await EmbeddedPatentIndex.OpenOrCreateAsync(_folder.File("store"), Identity, Cancel);
        for (var i = 0; i < batches; i++)
        {
            await index.UpsertAsync(Batch(i * 10, i * 10 + 10), Cancel);
        }

        return index;
    }

    private static PatentBatch Batch(int from, int to, string hash = "h") => new(
        [.. Enumerable.Range(from, to - from).Select(i => new EmbeddedPatent(Some.PatentDocument($"US{1000000 + i}", applicants: [$"Applicant {i}"]), Some.Vector(Dimensions, i), hash))],
        new SourcePosition("s", to));

    private static async Task AssertHoldsAsync(EmbeddedPatentIndex index, int documents)
    {
        Assert.Equal(documents, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal(documents, (await index.ReadClassificationsAsync(Cancel).ToListAsync(Cancel)).Count);
        for (var i = 0; i < documents; i++)
        {
            var nearest = Assert.Single(await index.SearchAsync(new NeighbourQuery(Some.Vector(Dimensions, i), 1), Cancel));
            Assert.Equal($"US{1000000 + i}", nearest.Document.Number.Value);
        }
    }

    private void Die(bool now)
    {
        if (now)
        {
            Copy();
            throw new InvalidOperationException("killed here");
        }
    }

    private void Copy()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.File("store"), "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(Left, Path.GetRelativePath(_folder.File("store"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(copy);
            source.CopyTo(target);
        }
    }
}
