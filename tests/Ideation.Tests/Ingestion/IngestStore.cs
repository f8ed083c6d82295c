using System.Globalization;
using Ideation.Ingestion;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

/// <summary>A store of a test's own with the real embedded index, and the files put into it.</summary>
internal sealed class IngestStore : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private IngestStore(TemporaryFolder folder) => _folder = folder;

    public HashingEmbeddingGenerator Embeddings { get; } = new();

    public required HookedIndex Index { get; init; }

    public TemporaryFolder Files { get; } = new();

    public static async Task<IngestStore> CreateAsync()
    {
        var folder = new TemporaryFolder();
        var index = await EmbeddedPatentIndex.OpenOrCreateAsync(folder.Path, new IndexIdentity("hashing-1", 16), TestContext.Current.CancellationToken);
        return new IngestStore(folder) { Index = new HookedIndex(index) };
    }

    public QuarantineFile QuarantineOf(string path) => QuarantineFile.In(_folder.Path, path);

    public Task<IngestSummary> IngestAsync(string path, int batchSize = 10, bool fresh = false, IProgress<IngestProgress>? progress = null, CancellationToken? cancellationToken = null) =>
        new IngestPipeline(Index, Embeddings, new IngestOptions { BatchSize = batchSize, Fresh = fresh }, TimeProvider.System)
            .RunAsync(PatentSources.Open(path), QuarantineOf(path), progress, cancellationToken ?? TestContext.Current.CancellationToken);

    public Task<long> CountAsync() => Index.CountAsync(PatentFilter.None, TestContext.Current.CancellationToken);

    public async Task<PatentDocument> FindAsync(string number) =>
        Assert.Single(await Index.FindAsync([PublicationNumber.Parse(number, CultureInfo.InvariantCulture)], TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        _folder.Dispose();
        Files.Dispose();
        Embeddings.Dispose();
    }
}
