using System.Net;
using System.Text.Json;
using Ideation.App.Worker;
using Ideation.Ingestion;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;
using Ideation.Tests.Ingestion;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Ideation.Tests.App.Worker;

/// <summary>The real worker host on a free loopback port, with the real embedded index.</summary>
internal sealed class RunningWorker : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;

    private RunningWorker(WebApplication host)
    {
        Host = host;
        _http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
    }

    public WebApplication Host { get; }

    public static async Task<RunningWorker> StartAsync(string inbox, string store, HashingEmbeddingGenerator? embeddings = null)
    {
        var options = new WorkerOptions
        {
            Inbox = inbox,
            Store = store,
            PollInterval = TimeSpan.FromMilliseconds(100),
            StableFor = TimeSpan.FromMilliseconds(50),
            Ingest = new IngestOptions { BatchSize = 10 },
        };
        var host = WorkerHost.Build(
            options,
            async cancellationToken => new OpenedStore(await EmbeddedPatentIndex.OpenOrCreateAsync(store, new IndexIdentity("hashing-1", 16), cancellationToken), embeddings ?? new HashingEmbeddingGenerator()),
            builder => builder.Logging.ClearProviders());
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new RunningWorker(host);
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task UntilReadyAsync() => UntilAsync(async () => (await GetAsync("/health/ready")).Status == HttpStatusCode.OK);

    public static async Task<JsonElement> ReportOfAsync(string path)
    {
        await UntilAsync(() => Task.FromResult(File.Exists(path)));
        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(path + ".report.json", TestContext.Current.CancellationToken));
        return report.RootElement.Clone();
    }

    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!await isSo())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Host.StopAsync(CancellationToken.None);
        await Host.DisposeAsync();
    }
}
