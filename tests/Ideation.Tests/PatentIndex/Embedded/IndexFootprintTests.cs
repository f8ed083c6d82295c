using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

public class IndexFootprintTests
{
    [Fact]
    public async Task The_estimate_is_close_to_what_an_index_really_takes()
    {
        using var folder = new TemporaryFolder();
        var patents = Enumerable.Range(0, 3000).Select(i => new EmbeddedPatent(Some.PatentDocument($"US{1000000 + i}", @abstract: new string('x', 1000)), Some.Vector(256, i), new string('a', 64)));
        await using (var index = await EmbeddedPatentIndex.OpenOrCreateAsync(folder.Path, new IndexIdentity("m", 256), TestContext.Current.CancellationToken))
        {
            await index.UpsertAsync(new PatentBatch([.. patents]), TestContext.Current.CancellationToken);
        }

        var estimate = IndexFootprint.Of(3000, 256);
        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => new FileInfo(file)).ToArray();

        Assert.InRange(estimate.DiskBytes / (double)files.Sum(file => file.Length), 0.8, 1.25);
        Assert.InRange(estimate.ScanBytes / (double)files.Where(file => file.Extension is ".rows" or ".lists").Sum(file => file.Length), 0.9, 1.1);
    }

    [Fact]
    public void Ten_million_documents_of_256_dimensions_fit_into_the_memory_of_one_machine() =>
        Assert.InRange(IndexFootprint.Of(10_000_000, 256).ScanBytes, 2L << 30, 4L << 30);
}
