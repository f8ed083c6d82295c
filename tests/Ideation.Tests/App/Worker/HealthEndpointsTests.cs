using System.Net;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.App.Worker;

public class HealthEndpointsTests
{
    [Fact]
    public async Task A_worker_that_watches_is_live_and_ready_on_loopback()
    {
        using var inbox = new TemporaryFolder();
        using var store = new TemporaryFolder();
        await using var worker = await RunningWorker.StartAsync(inbox.Path, store.Path);

        await worker.UntilReadyAsync();

        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync("/health/live")).Status);
        Assert.Contains("\"ready\"", (await worker.GetAsync("/health/ready")).Body, StringComparison.Ordinal);
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(new Uri(worker.Host.Urls.Single()).Host)));
    }

    [Fact]
    public async Task A_worker_whose_store_is_locked_is_live_but_not_ready_until_it_is_free()
    {
        using var inbox = new TemporaryFolder();
        using var store = new TemporaryFolder();
        var other = await EmbeddedPatentIndex.OpenOrCreateAsync(store.Path, new IndexIdentity("hashing-1", 16), TestContext.Current.CancellationToken);
        await using var worker = await RunningWorker.StartAsync(inbox.Path, store.Path);
        await RunningWorker.UntilAsync(async () => (await worker.GetAsync("/health/ready")).Body.Contains("Another ideation process is writing", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await worker.GetAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync("/health/live")).Status);

        await other.DisposeAsync();
        await worker.UntilReadyAsync();
    }

    [Fact]
    public async Task A_worker_without_its_inbox_is_not_ready_and_recovers_when_it_comes()
    {
        using var folder = new TemporaryFolder();
        using var store = new TemporaryFolder();
        await using var worker = await RunningWorker.StartAsync(folder.File("inbox"), store.Path);
        await RunningWorker.UntilAsync(async () => (await worker.GetAsync("/health/ready")).Body.Contains(folder.File("inbox"), StringComparison.Ordinal));

        Directory.CreateDirectory(folder.File("inbox"));

        await worker.UntilReadyAsync();
    }
}
