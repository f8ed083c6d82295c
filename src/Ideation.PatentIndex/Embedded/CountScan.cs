using System.Runtime.CompilerServices;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Counts the rows that pass each of several filters in one pass.</summary>
internal sealed class CountScan
{
    private readonly RowPredicate?[] _predicates;
    private readonly int[] _ofAnyRow;
    private readonly Dictionary<int, int[]> _ofApplicant;
    private readonly bool[] _asked;

    private CountScan(RowPredicate?[] predicates)
    {
        _predicates = predicates;
        _ofAnyRow = [.. Enumerable.Range(0, predicates.Length).Where(i => predicates[i] is { AnyApplicant: null })];

        // Filters that ask for an applicant pass few rows: they are looked up by the row's applicants, however many they are.
        _ofApplicant = Enumerable.Range(0, predicates.Length)
            .SelectMany(i => (predicates[i]?.AnyApplicant ?? []).Select(applicant => (applicant, i)))
            .GroupBy(pair => pair.applicant, pair => pair.i)
            .ToDictionary(group => group.Key, group => group.ToArray());
        _asked = new bool[_ofApplicant.Keys.DefaultIfEmpty(-1).Max() + 1];
        foreach (var applicant in _ofApplicant.Keys)
        {
            _asked[applicant] = true;
        }
    }

    /// <summary>One count a predicate; a null one passes every row.</summary>
    public static long[] Count(IndexSnapshot snapshot, RowPredicate?[] predicates, CancellationToken cancellationToken)
    {
        var scan = new CountScan(predicates);
        var counts = predicates.Select(predicate => predicate is null ? snapshot.LiveRows : 0).ToArray();
        if (scan._ofAnyRow.Length > 0 || scan._asked.Length > 0)
        {
            foreach (var part in SegmentChunk.ForEach(snapshot, () => new Tally(predicates.Length), scan.Count, cancellationToken))
            {
                for (var i = 0; i < counts.Length; i++)
                {
                    counts[i] += part.Counts[i];
                }
            }
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(SegmentChunk chunk, Tally tally)
    {
        var segment = chunk.Segment;
        for (var place = chunk.From; place < chunk.To; place++)
        {
            if (segment.IsDead(place))
            {
                continue;
            }

            foreach (var i in _ofAnyRow)
            {
                tally.Counts[i] += _predicates[i]!.Passes(segment, place) ? 1 : 0;
            }

            foreach (var applicant in _asked.Length > 0 ? segment.Applicants(place) : [])
            {
                if ((uint)applicant < (uint)_asked.Length && _asked[applicant])
                {
                    Count(segment, place, _ofApplicant[applicant], tally);
                }
            }
        }
    }

    // A row with two of the applicants a filter asks for is still one row.
    private void Count(Segment segment, int place, int[] filters, Tally tally)
    {
        var row = SegmentLayout.RowId(segment.Extent.Id, place);
        foreach (var i in filters)
        {
            if (tally.LastRow[i] != row && _predicates[i]!.Passes(segment, place))
            {
                tally.LastRow[i] = row;
                tally.Counts[i]++;
            }
        }
    }

    private sealed class Tally(int filters)
    {
        public long[] Counts { get; } = new long[filters];

        public long[] LastRow { get; } = [.. Enumerable.Repeat(-1L, filters)];
    }
}
