using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Patents as JSON objects, one a line, plain or gzipped.</summary>
internal sealed class JsonlPatentSource(SourceFile file) : IPatentSource
{
    private const int LongestLine = 4 * 1024 * 1024;
    private const int HopelessAfter = 1000;

    public string Name => file.Identity;

    public long? Length => file.Length;

    public long BytesRead => file.BytesRead;

    public async IAsyncEnumerable<SourceRecord> ReadAsync(SourcePosition? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = file.OpenRead();
        var lines = new LineReader(stream, LongestLine);
        var done = after?.Ordinal ?? 0;
        var ordinal = 0L;
        var good = done > 0;
        while (await ReadLineAsync(lines, ordinal, cancellationToken).ConfigureAwait(false))
        {
            if (IsBlank(lines.Line.Span) || ++ordinal <= done)
            {
                continue;
            }

            var record = Parse(lines, new SourcePosition(Name, ordinal));
            good |= record.Document is not null;
            yield return record;
            if (!good && ordinal == HopelessAfter)
            {
                throw new PatentSourceException(
                    $"{file.Path} holds no patents: none of its first {HopelessAfter} lines could be used, the last because of: {record.Problem}. Expected one JSON object a line with id and abstract.");
            }
        }
    }

    private async ValueTask<bool> ReadLineAsync(LineReader lines, long ordinal, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw file.Broken(ordinal, e);
        }
    }

    private static SourceRecord Parse(LineReader lines, SourcePosition position)
    {
        var line = lines.Line.Span;
        if (lines.IsTooLong)
        {
            return Rejected(position, string.Create(CultureInfo.InvariantCulture, $"line of {lines.LineLength} bytes; expected at most {LongestLine}"), line);
        }

        if (!Utf8.IsValid(line))
        {
            return Rejected(position, "bytes that are not UTF-8; expected UTF-8 text", line);
        }

        var raw = new RawPatent();
        var problem = PatentJson.Read(line, raw);
        var document = problem is null ? PatentComposer.Compose(raw, out problem) : null;
        return document is null ? Rejected(position, problem!, line) : new SourceRecord(position, document);
    }

    private static SourceRecord Rejected(SourcePosition position, string problem, ReadOnlySpan<byte> line) =>
        new(position, null, problem, RawText.Of(line));

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
}
