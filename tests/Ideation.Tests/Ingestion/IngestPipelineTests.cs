using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class IngestPipelineTests
{
    [Fact]
    public async Task A_source_is_taken_whole_and_its_documents_are_found()
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", SourceFiles.Jsonl(25));

        var summary = await store.IngestAsync(path);

        Assert.Equal((25, 25, 0, 0, 0), (summary.Read, summary.Embedded, summary.Unchanged, summary.Replaced, summary.Quarantined));
        Assert.False(summary.Interrupted);
        Assert.Null(summary.SourceProblem);
        Assert.Equal(25, await store.CountAsync());
        Assert.EndsWith("Variant 7.", (await store.FindAsync("US0000007")).Abstract, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_a_source_twice_is_taking_it_once()
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", SourceFiles.Jsonl(25));
        await store.IngestAsync(path);

        var second = await store.IngestAsync(path);
        var fresh = await store.IngestAsync(path, fresh: true);

        Assert.Equal((0, 0, 25), (second.Read, second.Embedded, second.SkippedByPosition));
        Assert.Equal((25, 0, 25), (fresh.Read, fresh.Embedded, fresh.Unchanged));
        Assert.Equal((25, 25), (store.Embeddings.Texts, await store.CountAsync()));
    }

    [Fact]
    public async Task A_changed_file_costs_only_its_changed_documents()
    {
        await using var store = await IngestStore.CreateAsync();
        await store.IngestAsync(store.Files.Write("a.jsonl", SourceFiles.Jsonl(25)));

        var summary = await store.IngestAsync(store.Files.Write("a.jsonl", SourceFiles.Jsonl(24) + SourceFiles.Json("US0000025", "Another text about a pump that never freezes.")));

        Assert.Equal((1, 1, 24, 25), (summary.Embedded, summary.Replaced, summary.Unchanged, await store.CountAsync()));
        Assert.StartsWith("Another text", (await store.FindAsync("US0000025")).Abstract, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 1, 1, 0)]
    [InlineData(1, 2, 0, 1)]
    public async Task The_later_record_of_a_publication_wins(int batchSize, int embedded, int superseded, int replaced)
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", SourceFiles.Json("US0000001", "First wording of the same invention.") + "\n" + SourceFiles.Json("US0000001", "Second wording of the same invention."));

        var summary = await store.IngestAsync(path, batchSize);

        Assert.Equal((2, embedded, superseded, replaced), (summary.Read, summary.Embedded, summary.Superseded, summary.Replaced));
        Assert.StartsWith("Second", (await store.FindAsync("US0000001")).Abstract, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task The_same_record_again_and_again_is_embedded_once(int batchSize)
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", string.Concat(Enumerable.Repeat(SourceFiles.Json("US0000001") + "\n", 40)));

        var summary = await store.IngestAsync(path, batchSize);

        Assert.Equal((40, 1, 39), (summary.Read, summary.Embedded, summary.Unchanged));
    }

    [Fact]
    public async Task An_interrupted_run_is_finished_by_the_next_one_without_doing_anything_twice()
    {
        await using var store = await IngestStore.CreateAsync();
        using var interrupt = new CancellationTokenSource();
        var path = store.Files.Write("a.jsonl.gz", SourceFiles.Gzip(SourceFiles.Jsonl(500)));
        store.Embeddings.BeforeText = (count, _) => { if (count == 203) { interrupt.Cancel(); } };

        var first = await store.IngestAsync(path, cancellationToken: interrupt.Token);
        var second = await store.IngestAsync(path);

        Assert.True(first.Interrupted);
        Assert.Equal(200, first.Read);
        Assert.Equal((200, 300, 300, false), (second.SkippedByPosition, second.Read, second.Embedded, second.Interrupted));
        Assert.Equal(500, await store.CountAsync());
    }

    [Fact]
    public async Task A_run_cancelled_before_it_begins_changes_nothing()
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", SourceFiles.Jsonl(5));

        var summary = await store.IngestAsync(path, cancellationToken: new CancellationToken(canceled: true));

        Assert.True(summary.Interrupted);
        Assert.Equal(0, await store.CountAsync());
    }

    [Fact]
    public async Task An_index_that_fails_ends_the_run_and_what_was_durable_stays()
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", SourceFiles.Jsonl(500));
        store.Index.BeforeUpsert = batch => { if (batch.Position!.Ordinal == 60) { throw new PatentIndexException("The disk is full."); } };

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => store.IngestAsync(path));
        store.Index.BeforeUpsert = null;
        var second = await store.IngestAsync(path);

        Assert.Equal("The disk is full.", problem.Message);
        Assert.Equal((50, 450), (second.SkippedByPosition, second.Read));
        Assert.Equal(500, await store.CountAsync());
    }

    [Fact]
    public async Task A_cut_archive_gives_what_it_holds_and_the_summary_says_where_it_ends()
    {
        await using var store = await IngestStore.CreateAsync();
        var whole = SourceFiles.Gzip(SourceFiles.Jsonl(5000));

        var summary = await store.IngestAsync(store.Files.Write("a.jsonl.gz", whole[..(whole.Length / 2)]), batchSize: 1000);

        Assert.InRange(summary.Embedded, 1000, 4999);
        Assert.Equal(summary.Embedded, await store.CountAsync());
        Assert.Contains($"truncated or damaged after record {summary.Read}", summary.SourceProblem, StringComparison.Ordinal);
        Assert.False(summary.Interrupted);
    }

    [Fact]
    public async Task Missing_columns_are_the_summarys_problem()
    {
        await using var store = await IngestStore.CreateAsync();

        var summary = await store.IngestAsync(store.Files.Write("a.csv", "id,title\nUS1234567,Blade\n"));

        Assert.Contains("has no column 'abstract'", summary.SourceProblem, StringComparison.Ordinal);
        Assert.Equal(0, summary.Read);
    }

    [Fact]
    public async Task Bad_records_are_quarantined_once_however_often_they_are_read()
    {
        await using var store = await IngestStore.CreateAsync();
        var path = store.Files.Write("a.jsonl", $"{SourceFiles.Json("US0000001")}\nnonsense\n{SourceFiles.Json("US0000003", "short")}\n{SourceFiles.Json("US0000004", "0123456789 0123456789 0123456789", "12")}\n");

        var summary = await store.IngestAsync(path, batchSize: 2);
        await store.IngestAsync(path, fresh: true);

        var entries = store.QuarantineOf(path).EntriesOf(summary.Source).ToArray();
        Assert.Equal((4, 1, 3), (summary.Read, summary.Embedded, summary.Quarantined));
        Assert.Equal([2L, 3L, 4L], entries.Select(entry => entry.Ordinal));
        Assert.Equal("nonsense", entries[0].Raw);
        Assert.Contains("abstract 'short' has 5 characters", entries[1].Reason, StringComparison.Ordinal);
        Assert.Contains("US0000004: the embedding model knows no word", entries[2].Reason, StringComparison.Ordinal);
        Assert.Equal(1, await store.CountAsync());
    }

    [Fact]
    public async Task Progress_is_told_after_every_batch()
    {
        await using var store = await IngestStore.CreateAsync();
        var reports = new List<IngestProgress>();

        await store.IngestAsync(store.Files.Write("a.jsonl", SourceFiles.Jsonl(25)), progress: new Listener(reports.Add));

        Assert.Equal([10L, 20L, 25L], reports.Select(report => report.Read));
        Assert.Equal(reports[^1].Length, reports[^1].BytesRead);
    }

    [Fact]
    public async Task The_counts_of_a_summary_add_up()
    {
        await using var store = await IngestStore.CreateAsync();
        var lines = Enumerable.Range(0, 300).Select(i => i % 7 == 0 ? "{}" : SourceFiles.Json($"US{i % 50:0000000}", $"{SourceFiles.Abstract} {i % 90}"));

        var summary = await store.IngestAsync(store.Files.Write("a.jsonl", string.Join('\n', lines)));

        Assert.Equal(300, summary.Read);
        Assert.Equal(summary.Read, summary.Embedded + summary.Unchanged + summary.Superseded + summary.Quarantined);
        Assert.Equal(await store.CountAsync(), summary.Embedded - summary.Replaced);
    }

    private sealed class Listener(Action<IngestProgress> onReport) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) => onReport(value);
    }
}
