using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

public sealed class EmbeddedPatentIndexTests : PatentIndexConformance
{
    protected override async Task<IPatentIndex> OpenAsync(IndexIdentity identity) => await EmbeddedPatentIndex.OpenOrCreateAsync(Folder.Path, identity, Cancel);
}
