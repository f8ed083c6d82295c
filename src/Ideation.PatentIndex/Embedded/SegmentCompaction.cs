using System.Globalization;
using Ideation.PatentIndex.Store;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Moves the living rows out of segments that hold many dead ones, so that replaced documents do not cost disk and scan time for ever.</summary>
internal sealed class SegmentCompaction : IDisposable
{
    private readonly SegmentLayout _layout;
    private readonly IndexReader _reader;
    private readonly SegmentAppender _appender;
    private readonly Statement _move;
    private readonly Statement _unbury;
    private readonly Statement _drop;
    private readonly Dictionary<int, int> _dead = [];

    public SegmentCompaction(PatentStore store, SegmentLayout layout, IndexReader reader, SegmentAppender appender)
    {
        (_layout, _reader, _appender) = (layout, reader, appender);
        _move = new Statement(store.Writer, "UPDATE document SET row = $2 WHERE row = $1", 2);
        _unbury = new Statement(store.Writer, "DELETE FROM tombstone WHERE row >> 24 = $1", 1);
        _drop = new Statement(store.Writer, "DELETE FROM segment WHERE id = $1", 1);
        Recount();
    }

    /// <summary>A segment is rewritten when it holds at least this many dead rows …</summary>
    public int LeastDeadRows { get; set; } = 2_000;

    /// <summary>… and they are at least this share of it.</summary>
    public double LeastDeadShare { get; set; } = 0.25;

    public void CountDead(long row)
    {
        var segment = SegmentLayout.SegmentOf(row);
        _dead[segment] = _dead.GetValueOrDefault(segment) + 1;
    }

    public void Recount()
    {
        _dead.Clear();
        foreach (var (_, row) in _reader.Tombstones(after: 0))
        {
            CountDead(row);
        }
    }

    public IReadOnlyList<SegmentExtent> Worthwhile() => _dead.Values.Any(dead => dead >= LeastDeadRows)
        ? [.. _reader.Segments().Where(segment => _dead.GetValueOrDefault(segment.Id) is var dead && dead >= LeastDeadRows && dead >= LeastDeadShare * segment.Rows)]
        : [];

    /// <summary>Copies the living rows behind the appender's position and drops the old segments, inside the writer's transaction.</summary>
    public int Move(IReadOnlyList<SegmentExtent> extents)
    {
        var dead = _reader.Tombstones(after: 0).Select(tombstone => tombstone.Row).ToHashSet();
        foreach (var extent in extents)
        {
            using var segment = new Segment(_layout, extent);
            for (var place = 0; place < extent.Rows; place++)
            {
                var row = SegmentLayout.RowId(extent.Id, place);
                if (!dead.Contains(row))
                {
                    var moved = _appender.Append(segment.RowBytes(place).ToArray(), segment.VectorBytes(place), segment.ListBytes(place));
                    _move.Execute(row, moved);
                }
            }

            _unbury.Execute(extent.Id);
            _drop.Execute(extent.Id);
            _dead.Remove(extent.Id);
        }

        return extents.Count;
    }

    /// <summary>Deletes segment files that no longer, or never came to, count.</summary>
    public void DeleteOrphans()
    {
        if (!Directory.Exists(_layout.Folder))
        {
            return;
        }

        var known = _reader.Segments().Select(segment => segment.Id).ToHashSet();
        foreach (var path in Directory.EnumerateFiles(_layout.Folder))
        {
            if (int.TryParse(Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !known.Contains(id))
            {
                Delete(path);
            }
        }
    }

    public void Dispose()
    {
        _move.Dispose();
        _unbury.Dispose();
        _drop.Dispose();
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader still has it mapped (Windows): the next writer deletes it.
        }
    }
}
