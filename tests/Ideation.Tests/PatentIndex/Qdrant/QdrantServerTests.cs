using Ideation.PatentIndex.Qdrant;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>The conformance suite over a real server, in a collection of its own that it deletes.</summary>
public sealed class QdrantServerTests : PatentIndexConformance
{
    private static readonly string? Url = Environment.GetEnvironmentVariable("IDEATION_QDRANT_URL");

    private readonly string _collection = $"ideation-test-{Guid.NewGuid():N}";

    private QdrantOptions Options => QdrantOptions.Parse(Url!, Environment.GetEnvironmentVariable(QdrantOptions.ApiKeyVariable)) with { Collection = _collection };

    public override async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Url is null, "needs a Qdrant server; set IDEATION_QDRANT_URL to its address");
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Url is not null)
        {
            using var connection = new QdrantConnection(Options, TimeProvider.System, Random.Shared.NextDouble);
            await connection.TrySendAsync(HttpMethod.Delete, "", body: null, CancellationToken.None);
        }
    }

    protected override async Task<IPatentIndex> OpenAsync(IndexIdentity identity) =>
        await QdrantPatentIndex.OpenOrCreateAsync(Options, identity, PatentStore.OpenOrCreate(Folder.Path), Cancel);
}
