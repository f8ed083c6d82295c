using System.Text;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;
using Ideation.Tests.Ingestion;

namespace Ideation.Tests.App.Worker;

public sealed class InboxWorkerTests : IDisposable
{
    private readonly TemporaryFolder _inbox = new();
    private readonly TemporaryFolder _store = new();

    [Fact]
    public async Task A_file_is_taken_and_moved_to_done_with_its_report()
    {
        await using (var worker = await RunningWorker.StartAsync(_inbox.Path, _store.Path))
        {
            await worker.UntilReadyAsync();
            var path = Drop("a.jsonl", Encoding.UTF8.GetBytes(SourceFiles.Jsonl(25) + "nonsense\n"));

            var report = await RunningWorker.ReportOfAsync(Done("a.jsonl"));

            Assert.False(File.Exists(path));
            Assert.Equal(("done", 25, 26), (report.GetProperty("outcome").GetString(), report.GetProperty("summary").GetProperty("embedded").GetInt32(), report.GetProperty("summary").GetProperty("read").GetInt32()));
            Assert.Equal(26, report.GetProperty("quarantined")[0].GetProperty("ordinal").GetInt32());
            Assert.False(report.TryGetProperty("error", out _));
        }

        Assert.Equal(25, await CountAsync());
    }

    [Fact]
    public async Task A_broken_file_is_moved_to_failed_with_the_reason_and_its_good_part_is_kept()
    {
        var whole = SourceFiles.Gzip(SourceFiles.Jsonl(5000));
        _inbox.Write("cut.jsonl.gz", whole[..(whole.Length / 2)]);
        _inbox.Write("page.csv", "<html>");
        await using (var worker = await RunningWorker.StartAsync(_inbox.Path, _store.Path))
        {
            var cut = await RunningWorker.ReportOfAsync(Failed("cut.jsonl.gz"));
            var page = await RunningWorker.ReportOfAsync(Failed("page.csv"));

            Assert.Contains("truncated or damaged", cut.GetProperty("error").GetString(), StringComparison.Ordinal);
            Assert.Contains("is XML or HTML", page.GetProperty("error").GetString(), StringComparison.Ordinal);
            Assert.False(page.TryGetProperty("summary", out _));
        }

        Assert.InRange(await CountAsync(), 1000, 4999);
    }

    [Fact]
    public async Task A_file_of_which_nothing_can_be_used_has_failed()
    {
        _inbox.Write("a.jsonl", "{}\n{}\n");
        await using var worker = await RunningWorker.StartAsync(_inbox.Path, _store.Path);

        var report = await RunningWorker.ReportOfAsync(Failed("a.jsonl"));

        Assert.StartsWith("None of the 2 records", report.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_a_file_finishes_it_with_the_same_count()
    {
        var path = _inbox.Write("a.jsonl", SourceFiles.Jsonl(500));
        var reached = new TaskCompletionSource();
        using var pausing = new HashingEmbeddingGenerator
        {
            BeforeText = (count, stopped) =>
            {
                if (count == 203)
                {
                    reached.SetResult();
                    stopped.WaitHandle.WaitOne(TimeSpan.FromSeconds(60));
                }
            },
        };
        await using (await RunningWorker.StartAsync(_inbox.Path, _store.Path, pausing))
        {
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(path));
        var before = await CountAsync();
        Assert.InRange(before, 1, 499);
        await using (var worker = await RunningWorker.StartAsync(_inbox.Path, _store.Path))
        {
            var report = await RunningWorker.ReportOfAsync(Done("a.jsonl"));
            Assert.Equal(before, report.GetProperty("summary").GetProperty("skippedByPosition").GetInt64());
        }

        Assert.Equal(500, await CountAsync());
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number()
    {
        await using var worker = await RunningWorker.StartAsync(_inbox.Path, _store.Path);
        Drop("a.jsonl.gz", SourceFiles.Gzip(SourceFiles.Jsonl(3)));
        await RunningWorker.ReportOfAsync(Done("a.jsonl.gz"));

        Drop("a.jsonl.gz", SourceFiles.Gzip(SourceFiles.Jsonl(5)));

        var report = await RunningWorker.ReportOfAsync(Done("a-2.jsonl.gz"));
        Assert.Equal((2, 3), (report.GetProperty("summary").GetProperty("embedded").GetInt32(), report.GetProperty("summary").GetProperty("unchanged").GetInt32()));
    }

    [Fact]
    public async Task Subfolders_dotfiles_and_unfinished_transfers_are_left_alone()
    {
        Directory.CreateDirectory(_inbox.File("later"));
        string[] left = [_inbox.Write(".hidden.jsonl", SourceFiles.Jsonl(1)), _inbox.Write("b.jsonl.part", SourceFiles.Jsonl(1)), _inbox.Write(Path.Combine("later", "c.jsonl"), SourceFiles.Jsonl(1))];
        await using var worker = await RunningWorker.StartAsync(_inbox.Path, _store.Path);

        Drop("z.jsonl", Encoding.UTF8.GetBytes(SourceFiles.Jsonl(1)));
        await RunningWorker.ReportOfAsync(Done("z.jsonl"));

        Assert.All(left, path => Assert.True(File.Exists(path)));
        Assert.Equal(2, Directory.GetFiles(_inbox.File("done")).Length);
    }

    public void Dispose()
    {
        _inbox.Dispose();
        _store.Dispose();
    }

    // In one step, as a transfer under another name ends: a busy machine may pause any longer than a file must have settled.
    private string Drop(string name, byte[] content)
    {
        var path = _inbox.File(name);
        File.Move(_inbox.Write(name + ".part", content), path);
        return path;
    }

    private string Done(string name) => Path.Combine(_inbox.Path, "done", name);

    private string Failed(string name) => Path.Combine(_inbox.Path, "failed", name);

    private async Task<long> CountAsync()
    {
        await using var index = await EmbeddedPatentIndex.OpenAsync(_store.Path, TestContext.Current.CancellationToken);
        return await index.CountAsync(PatentFilter.None, TestContext.Current.CancellationToken);
    }
}
