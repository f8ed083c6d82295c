using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Appends rows behind the committed end of the last segment and starts a new one when that is full.</summary>
/// <remarks>Nothing it writes counts until the store commits the extents; what an interrupted run left behind the committed end is overwritten.</remarks>
internal sealed class SegmentAppender(SegmentLayout layout, int segmentRows) : IDisposable
{
    private const int BufferedRows = 4096;
    private const long LongestLists = uint.MaxValue / 2;

    private readonly ArrayBufferWriter<byte> _rows = new();
    private readonly ArrayBufferWriter<byte> _vectors = new();
    private readonly ArrayBufferWriter<byte> _lists = new();
    private readonly List<SegmentExtent> _full = [];
    private SafeFileHandle[]? _files;
    private int _openSegment;
    private SegmentExtent _written;
    private int _buffered;

    /// <summary>Starts behind the committed end of a segment.</summary>
    public void Begin(SegmentExtent last)
    {
        _full.Clear();
        Clear();
        _written = last;
    }

    /// <returns>The row's id.</returns>
    public long Append(byte[] row, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> lists)
    {
        if (_written.Rows + _buffered >= segmentRows || _written.ListBytes + _lists.WrittenCount > LongestLists)
        {
            Sync();
            _full.Add(_written);
            _written = new SegmentExtent(_written.Id + 1, 0, 0);
        }
        else if (_buffered == BufferedRows)
        {
            WriteBuffered();
        }

        ref var header = ref MemoryMarshal.AsRef<RowHeader>(row.AsSpan());
        header.Lists = (uint)(_written.ListBytes + _lists.WrittenCount);
        _rows.Write(row);
        _vectors.Write(vector);
        _lists.Write(lists);
        return SegmentLayout.RowId(_written.Id, _written.Rows + _buffered++);
    }

    /// <summary>Brings everything to disk.</summary>
    /// <returns>The extents to commit.</returns>
    public IReadOnlyList<SegmentExtent> Sync()
    {
        WriteBuffered();
        foreach (var file in _files ?? [])
        {
            RandomAccess.FlushToDisk(file);
        }

        return [.. _full, _written];
    }

    /// <summary>The vector of a committed row, as bytes of float32.</summary>
    public byte[] ReadVector(long row)
    {
        var vector = new byte[layout.VectorBytes];
        using var file = File.OpenHandle(layout.Vectors(SegmentLayout.SegmentOf(row)), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        _ = RandomAccess.Read(file, vector, (long)SegmentLayout.PlaceOf(row) * layout.VectorBytes);
        return vector;
    }

    public void Dispose()
    {
        foreach (var file in _files ?? [])
        {
            file.Dispose();
        }

        _files = null;
    }

    private void WriteBuffered()
    {
        if (_buffered == 0)
        {
            return;
        }

        Open(_written.Id);
        RandomAccess.Write(_files![0], _rows.WrittenSpan, (long)_written.Rows * layout.RowBytes);
        RandomAccess.Write(_files[1], _vectors.WrittenSpan, (long)_written.Rows * layout.VectorBytes);
        RandomAccess.Write(_files[2], _lists.WrittenSpan, _written.ListBytes);
        _written = new SegmentExtent(_written.Id, _written.Rows + _buffered, _written.ListBytes + _lists.WrittenCount);
        Clear();
    }

    private void Clear()
    {
        _rows.ResetWrittenCount();
        _vectors.ResetWrittenCount();
        _lists.ResetWrittenCount();
        _buffered = 0;
    }

    private void Open(int segment)
    {
        if (_files is not null && _openSegment == segment)
        {
            return;
        }

        Dispose();
        Directory.CreateDirectory(layout.Folder);
        _files = [.. new[] { layout.Rows(segment), layout.Vectors(segment), layout.Lists(segment) }
            .Select(path => File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))];
        _openSegment = segment;
    }
}
