using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

public sealed class IngestTests : IDisposable
{
    private readonly IdeationProgram _program = new();

    [Fact]
    public async Task A_file_taken_twice_is_taken_once()
    {
        Assert.Equal((Samples.EnglishCount, Samples.EnglishCount, 0, 0), Counts(await _program.AskAsync("ingest", Samples.English, "--json")));
        Assert.Equal((0, 0, 0, Samples.EnglishCount), Counts(await _program.AskAsync("ingest", Samples.English, "--json")));
        Assert.Equal((Samples.EnglishCount, 0, Samples.EnglishCount, 0), Counts(await _program.AskAsync("ingest", Samples.English, "--again", "--json")));
        Assert.Equal(Samples.EnglishCount, await _program.CountDocumentsAsync());
    }

    [Fact]
    public async Task A_compressed_copy_adds_nothing()
    {
        var copy = _program.File("copy.jsonl.gz");
        await File.WriteAllBytesAsync(copy, Gzip(await File.ReadAllBytesAsync(Samples.English)));

        var summaries = await _program.AskAsync("ingest", Samples.English, copy, "--json");

        Assert.Equal(Samples.EnglishCount, summaries[1]!["unchanged"]!.GetValue<int>());
        Assert.Equal(Samples.EnglishCount, await _program.CountDocumentsAsync());
    }

    [Fact]
    public async Task A_table_with_headers_of_its_own_is_read_through_the_column_map()
    {
        var table = _program.Write("list.csv", "Doc No,Abstract,IPC\nXS2020000001A1,\"A coating, textured,\nsheds ice from a blade.\",B05D 5/08; F03D 80/40\nXS2020000002A1,A pump lifts water with a membrane.,F04B 43/02\n");

        var summaries = await _program.AskAsync("ingest", table, "--columns", "number=Doc No,abstract=Abstract,codes=IPC", "--json");

        Assert.Equal((2, 2, 0, 0), Counts(summaries));
        var found = await _program.AskAsync("search", "coating that sheds ice from a blade", "--field", "F03D", "--json");
        Assert.Equal("XS2020000001A1", found[0]!["number"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_record_that_cannot_be_used_is_kept_with_its_reason_and_the_rest_is_taken()
    {
        var good = (await File.ReadAllLinesAsync(Samples.English))[..3];
        var file = _program.Write("mixed.jsonl", string.Join('\n', [good[0], "{\"id\": \"XS2020000009A1\"}", good[1], "not JSON at all", good[2]]) + "\n");

        var run = (await _program.RunAsync("ingest", file)).Succeeded();

        Assert.Contains("5 read, 3 embedded", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 quarantined", run.Output, StringComparison.Ordinal);
        var kept = (await File.ReadAllLinesAsync(Path.Combine(_program.Store, "quarantine", "mixed.jsonl.jsonl"))).Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal([2, 4], kept.Select(entry => entry["ordinal"]!.GetValue<int>()));
        Assert.All(kept, entry => Assert.NotEqual("", entry["reason"]!.GetValue<string>()));
        Assert.Contains("abstract", kept[0]["reason"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_download_that_broke_off_is_taken_as_far_as_it_goes()
    {
        var whole = Gzip(await File.ReadAllBytesAsync(Samples.English));
        var broken = _program.File("broken.jsonl.gz");
        await File.WriteAllBytesAsync(broken, whole[..(whole.Length / 2)]);

        var sentence = (await _program.RunAsync("ingest", broken)).Refused(3);

        Assert.Contains("broken.jsonl.gz", sentence, StringComparison.Ordinal);
        Assert.InRange(await _program.CountDocumentsAsync(), 50, Samples.EnglishCount - 50);
    }

    [Fact]
    public async Task A_corrected_text_replaces_the_earlier_one()
    {
        const string Record = "{\"id\":\"XS2020000001A1\",\"abstract\":\"A coating sheds ice from a blade.\",\"codes\":[\"B05D5/08\"]}\n";
        (await _program.RunAsync("ingest", _program.Write("first.jsonl", Record))).Succeeded();

        var summaries = await _program.AskAsync("ingest", _program.Write("second.jsonl", Record.Replace("blade", "wing", StringComparison.Ordinal)), "--json");

        Assert.Equal(1, summaries[0]!["replaced"]!.GetValue<int>());
        Assert.Equal(1, await _program.CountDocumentsAsync());
        Assert.Contains("wing", (await _program.AskAsync("search", "coating sheds ice", "--json"))[0]!["abstract"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    internal static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }

    private static (int Read, int Embedded, int Unchanged, int Before) Counts(JsonNode summaries)
    {
        var summary = Assert.Single(summaries.AsArray())!;
        return (Number("read"), Number("embedded"), Number("unchanged"), Number("skippedByPosition"));

        int Number(string name) => summary[name]!.GetValue<int>();
    }
}
