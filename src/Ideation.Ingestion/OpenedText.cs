using System.Text;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>A text file whose format was recognised by its content, and by its extension where that leaves a doubt.</summary>
/// <param name="File">The file.</param>
/// <param name="IsJsonl">One JSON object a line; otherwise rows of cells.</param>
/// <param name="Encoding">How its characters are written.</param>
/// <param name="Delimiter">What divides cells.</param>
internal sealed record OpenedText(SourceFile File, bool IsJsonl, Encoding Encoding, char Delimiter)
{
    private const int PeekSize = 256 * 1024;
    private const string Expected = "expected a JSONL or CSV file, plain or .gz";

    /// <exception cref="PatentSourceException">The file is missing, empty, damaged from the start, or no text of a known format.</exception>
    public static OpenedText Find(string path)
    {
        var file = SourceFile.Find(path);
        var start = file.Peek(PeekSize);
        RefuseKnownOthers(path, start);
        var name = file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file.Path[..^3] : file.Path;
        var extension = Path.GetExtension(name).ToUpperInvariant();
        if (extension is ".JSONL" or ".NDJSON" || (extension is not (".CSV" or ".TSV" or ".TXT") && FirstVisible(start) is ('{' or '[')))
        {
            return Jsonl(path, file, start);
        }

        var encoding = TextEncodings.Detect(start)
            ?? throw new PatentSourceException($"{path} is neither UTF-8, UTF-16 nor Shift_JIS text; {Expected}.");
        return new OpenedText(file, IsJsonl: false, encoding, DelimiterOf(path, encoding.GetString(start)));
    }

    private static OpenedText Jsonl(string path, SourceFile file, byte[] start)
    {
        if (start.Contains((byte)0))
        {
            throw new PatentSourceException($"{path} is not UTF-8 text; {Expected}.");
        }

        return FirstVisible(start) == '['
            ? throw new PatentSourceException($"{path} is one JSON array; expected one object a line (JSONL).")
            : new OpenedText(file, IsJsonl: true, Encoding.UTF8, ',');
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
