using System.Runtime.InteropServices;
using System.Text;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The committed part of one segment, mapped for reading, and which of its rows are dead.</summary>
internal sealed unsafe class Segment : IDisposable
{
    private readonly SegmentLayout _layout;
    private readonly MappedFile _rows;
    private readonly MappedFile _vectors;
    private readonly MappedFile _lists;
    private readonly ulong[] _dead;

    public Segment(SegmentLayout layout, SegmentExtent extent)
    {
        _layout = layout;
        Extent = extent;
        _dead = new ulong[(extent.Rows + 63) / 64];
        _rows = new MappedFile(layout.Rows(extent.Id), (long)extent.Rows * layout.RowBytes);
        try
        {
            _vectors = new MappedFile(layout.Vectors(extent.Id), (long)extent.Rows * layout.VectorBytes);
            try
            {
                _lists = new MappedFile(layout.Lists(extent.Id), extent.ListBytes);
            }
            catch
            {
                _vectors.Dispose();
                throw;
            }
        }
        catch
        {
            _rows.Dispose();
            throw;
        }
    }

    public SegmentExtent Extent { get; }

    public int DeadRows { get; private set; }

    public int LiveRows => Extent.Rows - DeadRows;

    public bool IsDead(int place) => (_dead[place >> 6] >> (place & 63) & 1) != 0;

    public void MarkDead(int place)
    {
        if (place < Extent.Rows && !IsDead(place))
        {
            _dead[place >> 6] |= 1UL << (place & 63);
            DeadRows++;
        }
    }

    /// <summary>The same segment grown or unchanged: takes over which rows are dead.</summary>
    public void MarkDeadLike(Segment earlier)
    {
        earlier._dead.CopyTo(_dead.AsSpan());
        DeadRows = earlier.DeadRows;
    }

    public ref readonly RowHeader Header(int place) => ref *(RowHeader*)_rows.At((long)place * _layout.RowBytes);

    public ref readonly sbyte Quantised(int place) => ref *(sbyte*)(_rows.At((long)place * _layout.RowBytes) + RowHeader.Size);

    public ReadOnlySpan<byte> RowBytes(int place) => _rows.Span((long)place * _layout.RowBytes, _layout.RowBytes);

    public ReadOnlySpan<byte> VectorBytes(int place) => _vectors.Span((long)place * _layout.VectorBytes, _layout.VectorBytes);

    public ReadOnlySpan<float> Vector(int place) => MemoryMarshal.Cast<byte, float>(VectorBytes(place));

    public ReadOnlySpan<int> Applicants(int place)
    {
        ref readonly var header = ref Header(place);
        return MemoryMarshal.Cast<byte, int>(_lists.Span(header.Lists, header.ApplicantCount * sizeof(int)));
    }

    public ReadOnlySpan<ushort> Fields(int place)
    {
        ref readonly var header = ref Header(place);
        return MemoryMarshal.Cast<byte, ushort>(_lists.Span(header.Lists + header.ApplicantCount * (long)sizeof(int), header.FieldCount * sizeof(ushort)));
    }

    public string Number(int place)
    {
        var (start, number, _) = Texts(place);
        return Encoding.UTF8.GetString(_lists.Span(start, number));
    }

    public ReadOnlySpan<byte> Family(int place)
    {
        var (start, number, family) = Texts(place);
        return _lists.Span(start + number, family);
    }

    /// <summary>Everything the lists file holds for a row.</summary>
    public ReadOnlySpan<byte> ListBytes(int place)
    {
        var from = Header(place).Lists;
        var (start, number, family) = Texts(place);
        return _lists.Span(from, (int)(start - from) + number + family);
    }

    public void Dispose()
    {
        _rows.Dispose();
        _vectors.Dispose();
        _lists.Dispose();
    }

    private (long Start, int Number, int Family) Texts(int place)
    {
        ref readonly var header = ref Header(place);
        var lengths = header.Lists + header.ApplicantCount * (long)sizeof(int) + header.FieldCount * (long)sizeof(ushort);
        var values = MemoryMarshal.Cast<byte, ushort>(_lists.Span(lengths, 2 * sizeof(ushort)));
        return (lengths + 2 * sizeof(ushort), values[0], values[1]);
    }
}
