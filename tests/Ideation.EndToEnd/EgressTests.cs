namespace Ideation.EndToEnd;

public sealed class EgressTests(SampleStore store) : IDisposable
{
    // A network namespace of its own has no interface that is up, not even loopback: whoever needs a network fails.
    private static readonly string[] WithoutNetwork = ["unshare", "--map-root-user", "--net"];

    private readonly IdeationProgram _program = store.Reader();

    [Fact]
    public async Task The_main_job_is_done_without_any_network()
    {
        await RequireNamespacesAsync();

        var run = await _program.RunUnderAsync(WithoutNetwork, "propose", "-t", Samples.Technology("ice-shedding-coating.en.txt"), "--report", _program.File("out.html"));

        Assert.Contains("0 bytes left this machine", run.Succeeded().Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_program.File("out.html")));
    }

    [Fact]
    public async Task The_demo_runs_without_any_network()
    {
        await RequireNamespacesAsync();
        using var program = new IdeationProgram();

        (await program.RunUnderAsync(WithoutNetwork, "demo")).Succeeded();
    }

    public void Dispose() => _program.Dispose();

    private async Task RequireNamespacesAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux network namespaces");
        var run = await _program.RunUnderAsync([.. WithoutNetwork, "true"]);
        Assert.SkipUnless(run.ExitCode == 0, $"needs the right to make a network namespace: {run.Error.Trim()}");
    }
}
