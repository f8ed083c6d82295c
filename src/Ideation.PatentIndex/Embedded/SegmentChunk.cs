using System.Collections.Concurrent;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The part of a segment that one thread scans at a time.</summary>
internal readonly record struct SegmentChunk(Segment Segment, int From, int To)
{
    private const int Rows = 8192;
    private const int ParallelRows = 4 * Rows;

    /// <summary>All rows of a snapshot, in order.</summary>
    public static IEnumerable<SegmentChunk> Of(IndexSnapshot snapshot)
    {
        foreach (var segment in snapshot.Segments)
        {
            for (var from = 0; from < segment.Extent.Rows; from += Rows)
            {
                yield return new SegmentChunk(segment, from, Math.Min(from + Rows, segment.Extent.Rows));
            }
        }
    }

    /// <summary>Does work for every chunk, on as many threads as there are cores where that pays, each with a result of its own.</summary>
    public static IReadOnlyCollection<T> ForEach<T>(IndexSnapshot snapshot, Func<T> start, Action<SegmentChunk, T> work, CancellationToken cancellationToken)
    {
        var results = new ConcurrentBag<T>();
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = snapshot.LiveRows > ParallelRows ? Math.Max(1, Environment.ProcessorCount) : 1,
            CancellationToken = cancellationToken,
        };
        Parallel.ForEach(
            Of(snapshot),
            options,
            start,
            (chunk, _, result) =>
            {
                work(chunk, result);
                return result;
            },
            results.Add);
        return results;
    }
}
