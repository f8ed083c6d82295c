using System.IO.Compression;

namespace Ideation.Ingestion;

/// <summary>Decompresses gzip, one member or many, and throws <see cref="InvalidDataException"/> when the data breaks off.</summary>
/// <remarks>
/// The platform's <see cref="GZipStream"/> ends a cut file as if it were complete. So a member of known content is put behind the file's own bytes:
/// it is decompressed only if everything before it was complete, and it is taken off again here.
/// </remarks>
internal sealed class CheckedGzipStream : ReadOnlyStream
{
    private static readonly byte[] Seal = "\u0001end of the gzip file\u0002"u8.ToArray();
    private static readonly byte[] SealMember = Compress(Seal);

    private readonly GZipStream _gzip;
    private readonly byte[] _buffer = new byte[128 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    public CheckedGzipStream(Stream compressed) =>
        _gzip = new GZipStream(new FollowedStream(compressed, SealMember), CompressionMode.Decompress);

    public override int Read(Span<byte> buffer)
    {
        // The last bytes are always held back, since they may be the seal.
        while (!_ended && _end - _start <= Seal.Length)
        {
            Fill();
        }

        if (_ended)
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _end - _start - Seal.Length);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    // Decompression is work for the processor; the file underneath is read in large blocks.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new ValueTask<int>(Read(buffer.Span));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = _gzip.Read(_buffer.AsSpan(_end));
        if (read > 0)
        {
            _end += read;
            return;
        }

        _ended = true;
        if (!_buffer.AsSpan(0, _end).SequenceEqual(Seal))
        {
            throw new InvalidDataException("The gzip data ends in the middle.");
        }
    }

    private static byte[] Compress(byte[] content)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return member.ToArray();
    }
}
