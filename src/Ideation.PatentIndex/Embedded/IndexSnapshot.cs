namespace Ideation.PatentIndex.Embedded;

/// <summary>The segments as of one version of the store.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly Dictionary<int, Segment> _segments;
    private readonly long _lastTombstone;

    private IndexSnapshot(long version, Dictionary<int, Segment> segments, long lastTombstone)
    {
        Version = version;
        _segments = segments;
        _lastTombstone = lastTombstone;
        Segments = [.. segments.Values.OrderBy(segment => segment.Extent.Id)];
        LiveRows = Segments.Sum(segment => (long)segment.LiveRows);
    }

    public long Version { get; }

    public IReadOnlyList<Segment> Segments { get; }

    public long LiveRows { get; }

    public Segment this[int id] => _segments[id];

    /// <summary>Maps what the store holds now. What has not changed since <paramref name="earlier"/> is taken over from it, the rest of it is closed.</summary>
    public static IndexSnapshot Load(IndexReader reader, SegmentLayout layout, IndexSnapshot? earlier)
    {
        var segments = new Dictionary<int, Segment>();
        try
        {
            foreach (var extent in reader.Segments())
            {
                segments.Add(extent.Id, Open(layout, extent, earlier));
            }

            var last = earlier?._lastTombstone ?? 0;
            foreach (var (sequence, row) in reader.Tombstones(last))
            {
                last = sequence;
                segments.GetValueOrDefault(SegmentLayout.SegmentOf(row))?.MarkDead(SegmentLayout.PlaceOf(row));
            }

            var snapshot = new IndexSnapshot(reader.Version(), segments, last);
            Close(earlier?.Segments.Except(segments.Values) ?? []);
            return snapshot;
        }
        catch
        {
            Close(segments.Values.Except(earlier?.Segments ?? []));
            throw;
        }
    }

    public void Dispose() => Close(Segments);

    private static Segment Open(SegmentLayout layout, SegmentExtent extent, IndexSnapshot? earlier)
    {
        var known = earlier?._segments.GetValueOrDefault(extent.Id);
        if (known?.Extent == extent)
        {
            return known;
        }

        var segment = new Segment(layout, extent);
        if (known is not null)
        {
            segment.MarkDeadLike(known);
        }

        return segment;
    }

    private static void Close(IEnumerable<Segment> segments)
    {
        foreach (var segment in segments)
        {
            segment.Dispose();
        }
    }
}
