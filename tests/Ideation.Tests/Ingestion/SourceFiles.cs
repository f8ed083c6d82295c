using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

/// <summary>Writes and reads small source files.</summary>
internal static class SourceFiles
{
    public const string Abstract = "A coating is applied to a blade so that ice does not adhere to it.";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(string id, string text = Abstract, string title = "Coating") => Line(new { id, title, @abstract = text });

    public static string Line(object record) => JsonSerializer.Serialize(record, Readable);

    public static string Jsonl(int count, int first = 1) =>
        string.Concat(Enumerable.Range(first, count).Select(i => Json($"US{i:0000000}", $"{Abstract} Variant {i}.") + "\n"));

    public static string Write(this TemporaryFolder folder, string name, string content) => folder.Write(name, Encoding.UTF8.GetBytes(content));

    public static string Write(this TemporaryFolder folder, string name, byte[] content)
    {
        var path = folder.File(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    public static byte[] Gzip(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }

    public static async Task<List<SourceRecord>> ReadAllAsync(string path, ColumnMap? columns = null, long after = 0)
    {
        var source = PatentSources.Open(path, columns);
        var records = new List<SourceRecord>();
        await foreach (var record in source.ReadAsync(after == 0 ? null : new SourcePosition(source.Name, after), TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }

        return records;
    }

    public static async Task<PatentDocument> ReadOneAsync(string path, ColumnMap? columns = null)
    {
        var record = Assert.Single(await ReadAllAsync(path, columns));
        Assert.Null(record.Problem);
        return record.Document!;
    }
}
