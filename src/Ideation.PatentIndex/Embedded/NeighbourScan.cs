using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Exact search: an int8 scan keeps every row that could be among the nearest, float32 vectors decide between them. Several searches share one scan.</summary>
internal sealed class NeighbourScan
{
    private readonly RowSearch[] _searches;
    private readonly (RowPredicate? Predicate, int[] Searches)[] _groups;

    private NeighbourScan(RowSearch[] searches)
    {
        _searches = searches;
        _groups = [.. Enumerable.Range(0, searches.Length).Where(i => searches[i].Limit > 0).GroupBy(i => searches[i].Predicate).Select(group => (group.Key, group.ToArray()))];
    }

    /// <summary>For each search the nearest rows that pass, closest first, equal ones in order of publication number.</summary>
    public static IReadOnlyList<IReadOnlyList<(long Row, float Similarity)>> Nearest(IndexSnapshot snapshot, RowSearch[] searches, CancellationToken cancellationToken)
    {
        var scan = new NeighbourScan(searches);
        var candidates = scan._groups.Length == 0 ? scan.Sets() : scan.Scan(snapshot, cancellationToken);
        return [.. searches.Select((search, i) => Nearest(snapshot, search, candidates[i]))];
    }

    private static (long Row, float Similarity)[] Nearest(IndexSnapshot snapshot, RowSearch search, CandidateSet candidates)
    {
        candidates.Prune();
        var exact = new (long Row, float Similarity)[candidates.Count];
        for (var i = 0; i < exact.Length; i++)
        {
            var row = candidates[i];
            var vector = snapshot[SegmentLayout.SegmentOf(row)].Vector(SegmentLayout.PlaceOf(row));
            exact[i] = (row, Math.Clamp(TensorPrimitives.Dot(search.Query.Unit, vector), -1f, 1f));
        }

        return Best(snapshot, exact, search.Limit);
    }

    private CandidateSet[] Scan(IndexSnapshot snapshot, CancellationToken cancellationToken)
    {
        var all = Sets();
        foreach (var sets in SegmentChunk.ForEach(snapshot, Sets, Scan, cancellationToken))
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i].Add(sets[i]);
            }
        }

        return all;
    }

    private CandidateSet[] Sets() => Array.ConvertAll(_searches, search => new CandidateSet(search.Limit));

    // A command searches once or twice and ends: there is no time to get fast first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(SegmentChunk chunk, CandidateSet[] candidates)
    {
        var segment = chunk.Segment;
        for (var place = chunk.From; place < chunk.To; place++)
        {
            if (segment.IsDead(place))
            {
                continue;
            }

            foreach (var (predicate, searches) in _groups)
            {
                if (predicate?.Passes(segment, place) == false)
                {
                    continue;
                }

                ref readonly var header = ref segment.Header(place);
                foreach (var i in searches)
                {
                    var query = _searches[i].Query;
                    var dot = Int8Dot.Dot(in segment.Quantised(place), in query.Values[0], query.Values.Length);
                    candidates[i].Add(SegmentLayout.RowId(segment.Extent.Id, place), dot * (header.Scale * query.Scale), query.MaximumError(header.Residual));
                }
            }
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
}
