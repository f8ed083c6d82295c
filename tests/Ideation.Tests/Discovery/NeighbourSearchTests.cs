using Ideation.Discovery;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery;

public class NeighbourSearchTests
{
    [Theory]
    [InlineData(287, 92_000, true)]
    [InlineData(19_999, 900_000, true)]
    [InlineData(20_000, 900_000, false)]
    [InlineData(400_000, 900_000, false)]
    [InlineData(300, 500, false)]
    public void A_language_is_thin_while_its_documents_are_few(long own, long all, bool isThin) => Assert.Equal(isThin, CorpusSizes.IsThin(own, all));

    [Fact]
    public async Task Nothing_to_search_for_reads_nothing()
    {
        var world = new BridgeWorld();
        var index = new MemoryPatentIndex(world.Documents);
        var reader = new SpanReader(new BagOfWords());
        var search = new NeighbourSearch(index, reader, world.Statistics(), new DiscoveryOptions());

        Assert.Empty(await search.SearchAsync([], default(SearchExtent), TestContext.Current.CancellationToken));
        Assert.Equal(0, index.Counted);
        await search.SearchAsync(await reader.ReadAsync(BridgeWorld.Technology, TestContext.Current.CancellationToken), default(SearchExtent), TestContext.Current.CancellationToken);
        Assert.True(index.Counted > 0);
    }
}
