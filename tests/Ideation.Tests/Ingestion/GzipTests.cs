using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class GzipTests
{
    [Fact]
    public async Task Members_in_one_file_are_read_as_one()
    {
        using var folder = new TemporaryFolder();
        byte[] content = [.. SourceFiles.Gzip(SourceFiles.Jsonl(300)), .. SourceFiles.Gzip(""), .. SourceFiles.Gzip(SourceFiles.Jsonl(200, first: 301))];

        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl.gz", content));

        Assert.Equal(500, records.Count(record => record.Document is not null));
    }

    [Fact]
    public async Task Gzip_is_seen_by_its_first_bytes_whatever_the_name()
    {
        using var folder = new TemporaryFolder();

        var records = await SourceFiles.ReadAllAsync(folder.Write("patents", SourceFiles.Gzip(SourceFiles.Jsonl(3))));

        Assert.Equal(3, records.Count);
    }

    [Fact]
    public void A_member_that_ends_with_any_block_is_followed_by_the_next()
    {
        var random = new Random(7);
        for (var length = 8100; length < 8300; length++)
        {
            var noise = new byte[length];
            random.NextBytes(noise);
            using var gzip = new CheckedGzipStream(new MemoryStream([.. SourceFiles.Gzip(noise), .. SourceFiles.Gzip(noise)]));
            using var content = new MemoryStream();
            gzip.CopyTo(content);
            Assert.Equal([.. noise, .. noise], content.ToArray());
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_never_taken_for_a_complete_one()
    {
        var whole = SourceFiles.Gzip(SourceFiles.Jsonl(5));
        for (var length = 2; length < whole.Length; length++)
        {
            using var gzip = new CheckedGzipStream(new MemoryStream(whole[..length]));
            Assert.Throws<InvalidDataException>(() => gzip.CopyTo(Stream.Null));
        }
    }

    [Fact]
    public void A_changed_byte_is_found_by_the_checksum()
    {
        var content = SourceFiles.Gzip(SourceFiles.Jsonl(50));
        content[content.Length / 2] ^= 0x10;

        using var gzip = new CheckedGzipStream(new MemoryStream(content));

        Assert.Throws<InvalidDataException>(() => gzip.CopyTo(Stream.Null));
    }

    [Fact]
    public async Task A_cut_file_gives_its_good_records_and_then_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var whole = SourceFiles.Gzip(SourceFiles.Jsonl(5000));
        var source = PatentSources.Open(folder.Write("a.jsonl.gz", whole[..(whole.Length / 2)]));
        var read = 0;

        var problem = await Assert.ThrowsAsync<PatentSourceException>(async () =>
        {
            await foreach (var record in source.ReadAsync(null, TestContext.Current.CancellationToken))
            {
                read++;
            }
        });

        Assert.InRange(read, 1000, 4999);
        Assert.Contains($"truncated or damaged after record {read}", problem.Message, StringComparison.Ordinal);
    }
}
