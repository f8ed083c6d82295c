using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class QuarantineFileTests
{
    [Fact]
    public async Task Entries_come_back_as_they_were_and_only_those_of_the_source()
    {
        using var folder = new TemporaryFolder();
        var entry = new QuarantineEntry("a|1", 7, "no abstract", "{\"id\":\"\u2028 行\n\"}");

        await QuarantineFile.In(folder.Path, "/data/a.jsonl").AppendAsync([entry, entry with { Source = "b|1" }], TestContext.Current.CancellationToken);

        var file = QuarantineFile.In(folder.Path, "/other/a.jsonl");
        Assert.Equal(Path.Combine(folder.Path, "quarantine", "a.jsonl.jsonl"), file.Path);
        Assert.Equal(entry, Assert.Single(file.EntriesOf("a|1")));
    }

    [Fact]
    public async Task A_line_torn_by_a_killed_run_is_cut_and_written_again()
    {
        using var folder = new TemporaryFolder();
        var entries = Enumerable.Range(1, 3).Select(i => new QuarantineEntry("a|1", i, "no abstract", "raw")).ToArray();
        await new QuarantineFile(folder.File("q.jsonl")).AppendAsync(entries, TestContext.Current.CancellationToken);
        var whole = await File.ReadAllTextAsync(folder.File("q.jsonl"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.File("q.jsonl"), whole[..^10], TestContext.Current.CancellationToken);

        await new QuarantineFile(folder.File("q.jsonl")).AppendAsync(entries, TestContext.Current.CancellationToken);

        Assert.Equal(whole, await File.ReadAllTextAsync(folder.File("q.jsonl"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        folder.Write("quarantine", "a file where the folder should be");

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() =>
            QuarantineFile.In(folder.Path, "a.csv").AppendAsync([new QuarantineEntry("a", 1, "r", "")], TestContext.Current.CancellationToken));

        Assert.StartsWith("The quarantine file", problem.Message, StringComparison.Ordinal);
    }
}
