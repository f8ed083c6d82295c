namespace Ideation.Ingestion;

/// <summary>A stream with fixed bytes after its end.</summary>
internal sealed class FollowedStream(Stream inner, byte[] tail) : ReadOnlyStream
{
    private int _tailRead;

    public override int Read(Span<byte> buffer)
    {
        var read = _tailRead == 0 ? inner.Read(buffer) : 0;
        return read > 0 ? read : ReadTail(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = _tailRead == 0 ? await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) : 0;
        return read > 0 ? read : ReadTail(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadTail(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, tail.Length - _tailRead);
        tail.AsSpan(_tailRead, count).CopyTo(buffer);
        _tailRead += count;
        return count;
    }
}
