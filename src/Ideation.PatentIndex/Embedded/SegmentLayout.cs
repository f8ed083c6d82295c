using System.Globalization;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Where the segments of an index lie and how wide their rows are.</summary>
/// <remarks>A segment is three files: <c>rows</c> (header and int8 vector, scanned), <c>vectors</c> (float32, read for the best candidates) and
/// <c>lists</c> (applicants, fields, number and family of each row). All three only ever grow; SQLite holds how much of them counts.</remarks>
internal sealed class SegmentLayout(string folder, int dimensions)
{
    public int Dimensions { get; } = dimensions;

    /// <summary>Values per int8 vector with its padding.</summary>
    public int PaddedDimensions { get; } = (dimensions + Int8Dot.Alignment - 1) / Int8Dot.Alignment * Int8Dot.Alignment;

    public int RowBytes => RowHeader.Size + PaddedDimensions;

    public int VectorBytes => Dimensions * sizeof(float);

    public string Folder { get; } = Path.Combine(folder, "segments");

    public string Rows(int segment) => Name(segment, "rows");

    public string Vectors(int segment) => Name(segment, "vectors");

    public string Lists(int segment) => Name(segment, "lists");

    /// <summary>A document's row: segment and place in it in one number, the key of the document table.</summary>
    public static long RowId(int segment, int place) => ((long)segment << 24) | (uint)place;

    public static int SegmentOf(long row) => (int)(row >> 24);

    public static int PlaceOf(long row) => (int)(row & 0xFFFFFF);

    private string Name(int segment, string kind) => Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{segment:D6}.{kind}"));
}
