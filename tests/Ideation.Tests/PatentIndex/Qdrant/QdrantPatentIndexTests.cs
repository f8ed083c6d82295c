using Ideation.PatentIndex.Qdrant;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>The conformance suite over our stand-in, with requests so small that every batch is cut.</summary>
public sealed class QdrantPatentIndexTests : PatentIndexConformance
{
    private QdrantStandIn? _standIn;

    public override async ValueTask InitializeAsync()
    {
        _standIn = await QdrantStandIn.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _standIn!.DisposeAsync();
    }

    protected override async Task<IPatentIndex> OpenAsync(IndexIdentity identity) =>
        await QdrantPatentIndex.OpenOrCreateAsync(new QdrantOptions { Url = _standIn!.Url, RequestBytes = 4096 }, identity, PatentStore.OpenOrCreate(Folder.Path), Cancel);
}
