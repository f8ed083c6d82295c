namespace Ideation.Ingestion;

/// <summary>Splits a stream into lines without ever holding more than one of the longest allowed length.</summary>
internal sealed class LineReader(Stream stream, int longestLine)
{
    private const byte NewLine = (byte)'\n';

    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _searched;
    private int _end;
    private bool _streamEnded;
    private long _dropped;

    /// <summary>The line without its end, a byte order mark and a carriage return; of a line that is too long, its beginning. Valid until the next read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Length in bytes, also of a line that is too long.</summary>
    public long LineLength { get; private set; }

    public bool IsTooLong => LineLength > longestLine;

    /// <returns>False at the end of the stream.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_searched, _end - _searched).IndexOf(NewLine);
            if (found >= 0)
            {
                Take(_searched + found, _searched + found + 1);
                return true;
            }

            _searched = _end;
            if (_streamEnded)
            {
                if (_start == _end && _dropped == 0)
                {
                    return false;
                }

                Take(_end, _end);
                return true;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Take(int lineEnd, int next)
    {
        var line = _buffer.AsMemory(_start, lineEnd - _start);
        LineLength = line.Length + _dropped;
        line = line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        Line = line.Span.EndsWith("\r"u8) ? line[..^1] : line;
        (_start, _searched, _dropped) = (next, next, 0);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _streamEnded = read == 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _searched, _end) = (0, _searched - _start, _end - _start);
        }

        if (_end < _buffer.Length)
        {
            return;
        }

        if (_end <= longestLine)
        {
            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, longestLine + 1));
            return;
        }

        // Already too long: its beginning is kept for the report, the rest is counted and thrown away.
        var kept = _buffer.Length / 2;
        _dropped += _end - kept;
        (_end, _searched) = (kept, kept);
    }
}
