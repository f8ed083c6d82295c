using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>The counts of a corpus as they are without some of its documents, so that what is asked about a document is not answered by itself.</summary>
internal sealed class RemainingCounts
{
    private readonly FieldStatistics _statistics;
    private readonly FieldCounts _counts;
    private readonly Dictionary<(int, int), int> _less = [];
    private readonly HashSet<int> _touched = [];

    public RemainingCounts(FieldStatistics statistics, FieldCounts counts, IEnumerable<ClassifiedPatent> uncounted)
    {
        (_statistics, _counts) = (statistics, counts);
        foreach (var patent in uncounted)
        {
            var positions = patent.Fields.Select(statistics.Position).OfType<int>().ToArray();
            foreach (var one in positions)
            {
                _touched.Add(one);
                foreach (var other in positions)
                {
                    _less[(one, other)] = _less.GetValueOrDefault((one, other)) + 1;
                }
            }
        }
    }

    public int Documents(IpcSubclass field) => BridgingDocuments(field, field);

    /// <summary>Documents classified in both fields.</summary>
    public int BridgingDocuments(IpcSubclass one, IpcSubclass other) =>
        _statistics.Position(one) is { } i && _statistics.Position(other) is { } j ? Count(i, j) : 0;

    /// <summary>Cosine of the two fields' rows of co-class counts (a field's own count included), in [0,1].</summary>
    public double Proximity(IpcSubclass one, IpcSubclass other)
    {
        if (_statistics.Position(one) is not { } i || _statistics.Position(other) is not { } j)
        {
            return 0;
        }

        if (!_touched.Contains(i) && !_touched.Contains(j))
        {
            return _statistics.Proximity(one, other);
        }

        var (both, first, second) = (0.0, 0.0, 0.0);
        for (var k = 0; k < _counts.Fields.Count; k++)
        {
            double a = Count(i, k);
            double b = Count(j, k);
            both += a * b;
            first += a * a;
            second += b * b;
        }

        return first > 0 && second > 0 ? both / Math.Sqrt(first * second) : 0;
    }

    private int Count(int i, int j) => Math.Max(0, _counts.Documents[i, j] - (_less.Count == 0 ? 0 : _less.GetValueOrDefault((i, j))));
}
