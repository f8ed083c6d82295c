using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

/// <summary>The same facts where a segment holds three rows and is compacted at the first dead one.</summary>
public sealed class SmallSegmentsTests : PatentIndexConformance
{
    protected override async Task<IPatentIndex> OpenAsync(IndexIdentity identity)
    {
        var index = await EmbeddedPatentIndex.OpenOrCreateAsync(Folder.Path, identity, segmentRows: 3, Cancel);
        index.Writer.Compaction.LeastDeadRows = 1;
        return index;
    }
}
