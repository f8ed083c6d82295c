using System.Globalization;
using Ideation.App;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.App;

public sealed class KeptStatisticsTests : IDisposable
{
    private static readonly IpcSubclass Coating = IpcSubclass.Parse("B05D", CultureInfo.InvariantCulture);
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string KeptFile => Path.Combine(_folder.Path, KeptStatistics.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Counts_are_kept_while_the_index_stays_as_it_is()
    {
        await using var index = await IndexAsync();
        await WriteAsync(index, "US1000001", "US1000002");

        Assert.Equal(2, await CountAsync(index));
        File.SetLastWriteTimeUtc(KeptFile, LongAgo);

        Assert.Equal(2, await CountAsync(index));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(KeptFile));
    }

    [Fact]
    public async Task After_any_change_they_are_counted_again()
    {
        await using var index = await IndexAsync();
        await WriteAsync(index, "US1000001", "US1000002");
        Assert.Equal(2, await CountAsync(index));

        await WriteAsync(index, "US1000003");
        Assert.Equal(3, await CountAsync(index));
        await index.DeleteAsync([PublicationNumber.Parse("US1000001", CultureInfo.InvariantCulture)], Cancel);
        Assert.Equal(2, await CountAsync(index));
        await index.UpsertAsync(new PatentBatch([Patent("US1000002", "A61K 31/20")]), Cancel);
        Assert.Equal(1, await CountAsync(index));
    }

    [Fact]
    public async Task The_counts_of_an_earlier_index_in_the_same_folder_are_not_taken_for_those_of_a_new_one()
    {
        await using (var index = await IndexAsync())
        {
            await WriteAsync(index, "US1000001");
            Assert.Equal(1, await CountAsync(index));
        }

        var kept = await File.ReadAllBytesAsync(KeptFile, Cancel);
        Directory.Delete(_folder.Path, recursive: true);
        Directory.CreateDirectory(_folder.Path);
        await File.WriteAllBytesAsync(KeptFile, kept, Cancel);
        await using var renewed = await IndexAsync();
        await renewed.UpsertAsync(new PatentBatch([Patent("US1000001", "A61K 31/20")]), Cancel);

        Assert.Equal(0, await CountAsync(renewed));
    }

    [Fact]
    public async Task A_damaged_file_is_counted_anew_and_replaced()
    {
        await using var index = await IndexAsync();
        await WriteAsync(index, "US1000001", "US1000002");
        await CountAsync(index);
        var kept = await File.ReadAllBytesAsync(KeptFile, Cancel);
        byte[] altered = [.. kept[..^1], (byte)(kept[^1] ^ 1)];
        foreach (var damaged in new[] { altered, kept[..^1], kept[..40], [] })
        {
            await File.WriteAllBytesAsync(KeptFile, damaged, Cancel);

            Assert.Equal(2, await CountAsync(index));
            Assert.Equal(kept, await File.ReadAllBytesAsync(KeptFile, Cancel));
        }
    }

    [Fact]
    public async Task Where_the_file_cannot_be_written_the_fields_are_counted_each_time()
    {
        await using var index = await IndexAsync();
        await WriteAsync(index, "US1000001", "US1000002");
        Directory.CreateDirectory(KeptFile);

        Assert.Equal(2, await CountAsync(index));
        Assert.Equal(2, await CountAsync(index));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, KeptStatistics.FileName + "*"));
    }

    private static async Task<int> CountAsync(EmbeddedPatentIndex index) => (await KeptStatistics.ReadAsync(index, Cancel)).Documents(Coating);

    private static Task WriteAsync(EmbeddedPatentIndex index, params string[] numbers) =>
        index.UpsertAsync(new PatentBatch([.. numbers.Select(number => Patent(number, "B05D 5/08"))]), Cancel);

    private static EmbeddedPatent Patent(string number, string code) => new(Some.PatentDocument(number, codes: [code]), Some.Vector(8, 1), "hash");

    private Task<EmbeddedPatentIndex> IndexAsync() => EmbeddedPatentIndex.OpenOrCreateAsync(_folder.Path, new IndexIdentity("m", 8), Cancel);
}
