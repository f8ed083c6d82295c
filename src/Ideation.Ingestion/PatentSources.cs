using System.Runtime.CompilerServices;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Opens files of patents, whatever their format.</summary>
public static class PatentSources
{
    private const int PeekSize = 256 * 1024;
    private const string Expected = "expected a JSONL or CSV file, plain or .gz";

    /// <summary>Picks the format by content, and by extension (<c>.jsonl</c>, <c>.ndjson</c>, <c>.csv</c>, <c>.tsv</c>, each also with <c>.gz</c>) where that leaves a doubt.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">Header names of a CSV file; <see cref="ColumnMap.Default"/> when null.</param>
    /// <exception cref="PatentSourceException">The file is missing, empty, damaged from the start, or no text of a known format.</exception>
    public static IPatentSource Open(string path, ColumnMap? columns = null)
    {
        var file = SourceFile.Find(path);
        var start = file.Peek(PeekSize);
        RefuseKnownOthers(path, start);
        var name = file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file.Path[..^3] : file.Path;
        var extension = Path.GetExtension(name).ToUpperInvariant();
        if (extension is ".JSONL" or ".NDJSON" || (extension is not (".CSV" or ".TSV" or ".TXT") && FirstVisible(start) is ('{' or '[')))
        {
            return OpenJsonl(path, file, start);
        }

        var encoding = TextEncodings.Detect(start)
            ?? throw new PatentSourceException($"{path} is neither UTF-8, UTF-16 nor Shift_JIS text; {Expected}.");
        return new CsvPatentSource(file, encoding, DelimiterOf(path, encoding.GetString(start)), columns ?? ColumnMap.Default);
    }

    /// <summary>The documents of a file from its start; records that are none are passed over.</summary>
    public static async IAsyncEnumerable<PatentDocument> ReadDocumentsAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in Open(path).ReadAsync(after: null, cancellationToken).ConfigureAwait(false))
        {
            if (record.Document is { } document)
            {
                yield return document;
            }
        }
    }

    private static JsonlPatentSource OpenJsonl(string path, SourceFile file, byte[] start)
    {
        if (start.Contains((byte)0))
        {
            throw new PatentSourceException($"{path} is not UTF-8 text; {Expected}.");
        }

        return FirstVisible(start) == '['
            ? throw new PatentSourceException($"{path} is one JSON array; expected one object a line (JSONL).")
            : new JsonlPatentSource(file);
    }

    private static void RefuseKnownOthers(string path, ReadOnlySpan<byte> start)
    {
        var found = start switch
        {
            [(byte)'P', (byte)'K', 3 or 5, ..] => "a zip archive or an Office file",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
            [0x1F, 0x8B, ..] => "gzipped twice",
            _ when FirstVisible(start) == '<' => "XML or HTML",
            _ when FirstVisible(start) == '\0' && start.IndexOfAnyExcept(" \t\r\n"u8) < 0 => "empty",
            _ => null,
        };
        if (found is not null)
        {
            throw new PatentSourceException($"{path} is {found}; {Expected}.");
        }
    }

    private static char FirstVisible(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        var first = text.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 ? '\0' : (char)text[first];
    }

    private static char DelimiterOf(string path, string start)
    {
        var header = start.AsSpan().TrimStart("\uFEFF\r\n");
        header = header.IndexOfAny('\r', '\n') is var end and >= 0 ? header[..end] : header;
        var (delimiter, count) = (',', 0);
        foreach (var candidate in ",\t;")
        {
            var found = header.Count(candidate);
            (delimiter, count) = found > count ? (candidate, found) : (delimiter, count);
        }

        return count > 0 ? delimiter : throw new PatentSourceException($"{path} has no columns: its first line holds no comma, tab or semicolon; {Expected}.");
    }
}
