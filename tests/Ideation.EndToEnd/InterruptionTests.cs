using System.Diagnostics;

namespace Ideation.EndToEnd;

public sealed class InterruptionTests : IDisposable
{
    private readonly IdeationProgram _program = new();

    [Fact]
    public async Task Ctrl_C_in_the_middle_ends_in_order_and_the_same_command_goes_on()
    {
        var file = LargeFile.Write(_program.File("large.jsonl"));
        using var process = _program.Start("ingest", file);
        await TwoBatchesAsync(process);

        await IdeationProgram.SignalAsync(process, "INT");
        var stopped = await IdeationProgram.FinishAsync(process);

        Assert.Contains("Interrupted", stopped.Refused(130), StringComparison.Ordinal);
        await GoesOnAsync(file);
    }

    [Fact]
    public async Task A_kill_in_the_middle_loses_nothing_that_was_durable_and_takes_nothing_twice()
    {
        var file = LargeFile.Write(_program.File("large.jsonl"));
        using var process = _program.Start("ingest", file);
        await TwoBatchesAsync(process);

        process.Kill();
        await process.WaitForExitAsync();

        await GoesOnAsync(file);
    }

    public void Dispose() => _program.Dispose();

    private async Task GoesOnAsync(string file)
    {
        var before = await _program.CountDocumentsAsync();
        Assert.InRange(before, 1, LargeFile.Records - 1);

        var rest = (await _program.AskAsync("ingest", file, "--json"))[0]!;

        Assert.Equal(before, rest["skippedByPosition"]!.GetValue<int>());
        Assert.Equal(LargeFile.Records - before, rest["embedded"]!.GetValue<int>());
        Assert.Equal(LargeFile.Records, await _program.CountDocumentsAsync());
    }

    private async Task TwoBatchesAsync(Process process) =>
        await Wait.UntilAsync(() => LargeFile.HasTwoBatches(_program) || process.HasExited, TimeSpan.FromMinutes(2));
}
