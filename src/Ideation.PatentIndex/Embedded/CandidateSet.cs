namespace Ideation.PatentIndex.Embedded;

/// <summary>The rows that may still belong to the nearest ones, given the bounds of their similarity: none of those can be lost.</summary>
internal sealed class CandidateSet(int limit)
{
    private (long Row, float Lower, float Upper)[] _items = new (long, float, float)[Math.Max(1024, Math.Min(limit, 1 << 20) * 2)];
    private float _threshold = float.NegativeInfinity;

    public int Count { get; private set; }

    public long this[int index] => _items[index].Row;

    public void Add(long row, float approximate, float error)
    {
        if (approximate + error < _threshold)
        {
            return;
        }

        if (Count == _items.Length)
        {
            Prune();
            if (Count > _items.Length / 2)
            {
                Array.Resize(ref _items, _items.Length * 2);
            }
        }

        _items[Count++] = (row, approximate - error, approximate + error);
    }

    public void Add(CandidateSet other)
    {
        foreach (var (row, lower, upper) in other._items.AsSpan(0, other.Count))
        {
            Add(row, (lower + upper) / 2, (upper - lower) / 2 + 1e-7f);
        }
    }

    /// <summary>Drops every row that at least <c>limit</c> others certainly beat.</summary>
    public void Prune()
    {
        if (Count <= limit)
        {
            return;
        }

        var lower = new float[Count];
        for (var i = 0; i < Count; i++)
        {
            lower[i] = _items[i].Lower;
        }

        Array.Sort(lower);
        _threshold = lower[Count - limit];
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (_items[i].Upper >= _threshold)
            {
                _items[kept++] = _items[i];
            }
        }

        Count = kept;
    }
}
