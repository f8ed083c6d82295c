using System.Net;

namespace Ideation.EndToEnd;

public sealed class WorkerTests : IDisposable
{
    private readonly IdeationProgram _program = new();

    [Fact]
    public async Task A_file_in_the_inbox_is_taken_and_moves_to_done_with_its_report()
    {
        await using var worker = await RunningWorker.StartAsync(_program);
        Assert.Equal((HttpStatusCode.OK, "live"), await worker.HealthAsync("live"));
        await worker.ReadyAsync();

        worker.Deliver(Samples.English);
        var report = await worker.ReportAsync("done", "patents-en.jsonl");

        Assert.Equal(Samples.EnglishCount, report["summary"]!["embedded"]!.GetValue<int>());
        Assert.Equal(Samples.EnglishCount, await _program.CountDocumentsAsync());
        Assert.Equal((HttpStatusCode.OK, "ready"), await worker.HealthAsync("ready"));
    }

    [Fact]
    public async Task A_broken_file_moves_to_failed_and_the_next_one_is_still_taken()
    {
        await using var worker = await RunningWorker.StartAsync(_program);

        worker.Deliver(_program.Write("broken.jsonl", "[1, 2, 3]"));
        var report = await worker.ReportAsync("failed", "broken.jsonl");
        worker.Deliver(Samples.Japanese);
        await worker.ReportAsync("done", "patents-ja.jsonl");

        Assert.Contains("array", report["error"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_killed_in_the_middle_of_a_file_finishes_it_after_a_restart()
    {
        var file = LargeFile.Write(_program.File("large.jsonl"));
        await using (var first = await RunningWorker.StartAsync(_program))
        {
            first.Deliver(file);
            await Wait.UntilAsync(() => LargeFile.HasTwoBatches(_program) || first.Finished("done", "large.jsonl"), TimeSpan.FromMinutes(2));
            first.Process.Kill();
            await first.Process.WaitForExitAsync();
            Assert.False(first.Finished("done", "large.jsonl"));
        }

        var before = await _program.CountDocumentsAsync();
        await using var second = await RunningWorker.StartAsync(_program);
        var report = await second.ReportAsync("done", "large.jsonl");

        Assert.InRange(before, 1, LargeFile.Records - 1);
        Assert.Equal(before, report["summary"]!["skippedByPosition"]!.GetValue<int>());
        Assert.Equal(LargeFile.Records, await _program.CountDocumentsAsync());
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_worker_that_is_told_to_stop_stops_cleanly(string signal)
    {
        await using var worker = await RunningWorker.StartAsync(_program);
        await worker.ReadyAsync();

        await IdeationProgram.SignalAsync(worker.Process, signal);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await worker.Process.WaitForExitAsync(limit.Token);

        Assert.Equal(0, worker.Process.ExitCode);
        (await _program.RunAsync("ingest", Samples.Japanese)).Succeeded();
    }

    public void Dispose() => _program.Dispose();
}
