namespace Ideation.PatentIndex.Embedded;

/// <summary>What an embedded index of so many documents needs.</summary>
/// <param name="ScanBytes">What every search reads: it should fit into memory.</param>
/// <param name="DiskBytes">Everything in the store folder.</param>
public sealed record IndexFootprint(long ScanBytes, long DiskBytes)
{
    // Measured on 92,541 real documents with abstract and first claim: 27 bytes of lists and 1,302 bytes in SQLite each.
    private const int ListBytes = 32;
    private const int DocumentBytes = 1_350;

    public static IndexFootprint Of(long documents, int dimensions)
    {
        var layout = new SegmentLayout("", dimensions);
        return new IndexFootprint(documents * (layout.RowBytes + ListBytes), documents * (layout.RowBytes + ListBytes + layout.VectorBytes + DocumentBytes));
    }
}
