using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Exact search: an int8 scan keeps every row that could be among the nearest, float32 vectors decide between them.</summary>
internal static class NeighbourScan
{
    private const int ChunkRows = 8192;
    private const int ParallelRows = 4 * ChunkRows;

    /// <summary>The nearest rows that pass, closest first, equal ones in order of publication number.</summary>
    public static IReadOnlyList<(long Row, float Similarity)> Nearest(IndexSnapshot snapshot, QuantisedQuery query, RowPredicate? predicate, int limit, CancellationToken cancellationToken)
    {
        var candidates = Scan(snapshot, query, predicate, limit, cancellationToken);
        candidates.Prune();
        var exact = new (long Row, float Similarity)[candidates.Count];
        for (var i = 0; i < exact.Length; i++)
        {
            var row = candidates[i];
            var vector = snapshot[SegmentLayout.SegmentOf(row)].Vector(SegmentLayout.PlaceOf(row));
            exact[i] = (row, Math.Clamp(TensorPrimitives.Dot(query.Unit, vector), -1f, 1f));
        }

        return Best(snapshot, exact, limit);
    }

    /// <summary>How many rows pass.</summary>
    public static long Count(IndexSnapshot snapshot, RowPredicate? predicate, CancellationToken cancellationToken)
    {
        if (predicate is null)
        {
            return snapshot.LiveRows;
        }

        var count = 0L;
        Parallel.ForEach(
            Chunks(snapshot),
            Options(snapshot, cancellationToken),
            () => 0L,
            (chunk, _, found) =>
            {
                for (var place = chunk.From; place < chunk.To; place++)
                {
                    found += !chunk.Segment.IsDead(place) && predicate.Passes(chunk.Segment, place) ? 1 : 0;
                }

                return found;
            },
            found => Interlocked.Add(ref count, found));
        return count;
    }

    private static CandidateSet Scan(IndexSnapshot snapshot, QuantisedQuery query, RowPredicate? predicate, int limit, CancellationToken cancellationToken)
    {
        var sets = new ConcurrentBag<CandidateSet>();
        Parallel.ForEach(
            Chunks(snapshot),
            Options(snapshot, cancellationToken),
            () => new CandidateSet(limit),
            (chunk, _, set) =>
            {
                Scan(chunk, query, predicate, set);
                return set;
            },
            sets.Add);
        var all = sets.TryTake(out var first) ? first : new CandidateSet(limit);
        foreach (var set in sets)
        {
            all.Add(set);
        }

        return all;
    }

    // A command searches once or twice and ends: there is no time to get fast first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scan(Chunk chunk, QuantisedQuery query, RowPredicate? predicate, CandidateSet candidates)
    {
        var segment = chunk.Segment;
        ref readonly var values = ref query.Values[0];
        for (var place = chunk.From; place < chunk.To; place++)
        {
            if (segment.IsDead(place) || predicate?.Passes(segment, place) == false)
            {
                continue;
            }

            ref readonly var header = ref segment.Header(place);
            var dot = Int8Dot.Dot(in segment.Quantised(place), in values, query.Values.Length);
            candidates.Add(SegmentLayout.RowId(segment.Extent.Id, place), dot * (header.Scale * query.Scale), query.MaximumError(header.Residual));
        }
    }

    private static (long Row, float Similarity)[] Best(IndexSnapshot snapshot, (long Row, float Similarity)[] exact, int limit)
    {
        Array.Sort(exact, (a, b) => b.Similarity.CompareTo(a.Similarity));
        var end = Math.Min(limit, exact.Length);
        while (end > 0 && end < exact.Length && exact[end].Similarity == exact[end - 1].Similarity)
        {
            end++;
        }

        return [.. exact[..end]
            .Select(found => (found.Row, found.Similarity, Number: snapshot[SegmentLayout.SegmentOf(found.Row)].Number(SegmentLayout.PlaceOf(found.Row))))
            .OrderByDescending(found => found.Similarity)
            .ThenBy(found => found.Number, StringComparer.Ordinal)
            .Take(limit)
            .Select(found => (found.Row, found.Similarity))];
    }

    private static ParallelOptions Options(IndexSnapshot snapshot, CancellationToken cancellationToken) => new()
    {
        MaxDegreeOfParallelism = snapshot.LiveRows > ParallelRows ? Math.Max(1, Environment.ProcessorCount) : 1,
        CancellationToken = cancellationToken,
    };

    private static IEnumerable<Chunk> Chunks(IndexSnapshot snapshot)
    {
        foreach (var segment in snapshot.Segments)
        {
            for (var from = 0; from < segment.Extent.Rows; from += ChunkRows)
            {
                yield return new Chunk(segment, from, Math.Min(from + ChunkRows, segment.Extent.Rows));
            }
        }
    }

    private readonly record struct Chunk(Segment Segment, int From, int To);
}
