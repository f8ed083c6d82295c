using Ideation.PatentIndex.Qdrant;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Qdrant;

public sealed class QdrantEgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_request_and_the_bytes_of_its_body_are_counted()
    {
        await using var standIn = await QdrantStandIn.StartAsync();
        await using var index = await QdrantPatentIndex.OpenOrCreateAsync(new QdrantOptions { Url = standIn.Url }, new IndexIdentity("m", 8), PatentStore.OpenOrCreate(_folder.Path), Cancel);
        var (requests, bytes) = index.Sent;

        await index.SearchAsync(new NeighbourQuery(Some.Vector(8, 1), 3), Cancel);

        Assert.Equal(standIn.Requests.Count, index.Sent.Requests);
        Assert.Equal(requests + 1, index.Sent.Requests);
        Assert.InRange(index.Sent.Bytes - bytes, 8 * 3, 2_000);
    }
}
