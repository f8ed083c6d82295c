using System.Text;
using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class PatentSourcesTests
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.jsonl", [], "is empty" },
        { "blank.jsonl", "\r\n \n"u8.ToArray(), "is empty" },
        { "empty.jsonl.gz", SourceFiles.Gzip(""), "is empty" },
        { "array.json", "[{\"id\":\"US1234567\"}]"u8.ToArray(), "is one JSON array" },
        { "page.html", "<!DOCTYPE html><p>"u8.ToArray(), "is XML or HTML" },
        { "book.xlsx", [(byte)'P', (byte)'K', 3, 4, 20, 0], "is a zip archive or an Office file" },
        { "paper.pdf", "%PDF-1.7"u8.ToArray(), "is a PDF" },
        { "picture.csv", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "is neither UTF-8, UTF-16 nor Shift_JIS text" },
        { "latin.csv", Encoding.Latin1.GetBytes("id,abstract\nUS1234567,Société générale et autres\n"), "is neither UTF-8, UTF-16 nor Shift_JIS text" },
        { "utf16.jsonl", Encoding.Unicode.GetBytes("{\"id\":\"US1234567\"}"), "is not UTF-8 text" },
        { "prose.txt", "Once upon a time\nthere was a patent."u8.ToArray(), "has no columns" },
        { "twice.jsonl.gz", SourceFiles.Gzip(SourceFiles.Gzip("{}")), "is gzipped twice" },
        { "broken.jsonl.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF], "is a damaged gzip file" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_source_is_refused_with_one_sentence(string name, byte[] content, string reason)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, content);

        var problem = Assert.Throws<PatentSourceException>(() => PatentSources.Open(path));

        Assert.StartsWith($"{path} {reason}", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        using var folder = new TemporaryFolder();

        Assert.StartsWith("There is no file", Assert.Throws<PatentSourceException>(() => PatentSources.Open(folder.File("none.jsonl"))).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<PatentSourceException>(() => PatentSources.Open(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.json")]
    [InlineData("a.ndjson")]
    [InlineData("a")]
    public async Task Objects_a_line_are_seen_by_content(string name)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, (await SourceFiles.ReadAllAsync(folder.Write(name, SourceFiles.Jsonl(2)))).Count);
    }

    [Fact]
    public void A_changed_file_is_another_source()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.jsonl", SourceFiles.Jsonl(2));
        var before = PatentSources.Open(path).Name;

        Assert.Equal(before, PatentSources.Open(path).Name);
        folder.Write("a.jsonl", SourceFiles.Jsonl(3));
        Assert.NotEqual(before, PatentSources.Open(path).Name);
    }

    [Fact]
    public async Task Progress_ends_at_the_length_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var source = PatentSources.Open(folder.Write("a.jsonl.gz", SourceFiles.Gzip(SourceFiles.Jsonl(2000))));

        await foreach (var record in source.ReadAsync(null, TestContext.Current.CancellationToken))
        {
            Assert.InRange(source.BytesRead, 1, source.Length!.Value);
        }

        Assert.Equal(source.Length, source.BytesRead);
    }
}
