namespace Ideation.Embeddings.Training;

/// <summary>
/// Learns subword pieces by merging, again and again, the most frequent pair of neighbouring pieces (byte-pair encoding, Sennrich et al. 2016),
/// a piece being the same wherever in a word it stands. Ties go to the pair that was created first.
/// </summary>
internal sealed class PairMerges
{
    private readonly List<string> _pieces = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<(int[] Symbols, long Count)> _words = [];
    private readonly Dictionary<long, long> _pairCounts = [];
    private readonly Dictionary<long, HashSet<int>> _pairWords = [];
    private readonly PriorityQueue<(long Pair, long Count), (long NegativeCount, long Pair)> _queue = new();

    private PairMerges(IEnumerable<KeyValuePair<string, long>> words)
    {
        foreach (var (word, count) in words)
        {
            _words.Add((Characters(word), count));
        }
    }

    /// <summary>Single characters first, then merged pieces in the order they were learnt, <paramref name="limit"/> in all at most.</summary>
    public static List<string> Learn(IReadOnlyDictionary<string, long> words, int limit, long fewest, CancellationToken cancellationToken)
    {
        var ordered = words.Where(word => word.Value >= fewest).OrderBy(word => word.Key, StringComparer.Ordinal);
        var merges = new PairMerges(ordered);
        merges.CountPairs();
        while (merges._pieces.Count < limit && merges.MergeNext(fewest))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return merges._pieces;
    }

    private int[] Characters(string word)
    {
        var symbols = new List<int>(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            symbols.Add(IdOf(rune.ToString()));
        }

        return [.. symbols];
    }

    private int IdOf(string piece)
    {
        if (!_ids.TryGetValue(piece, out var id))
        {
            id = _pieces.Count;
            _ids.Add(piece, id);
            _pieces.Add(piece);
        }

        return id;
    }

    private void CountPairs()
    {
        for (var word = 0; word < _words.Count; word++)
        {
            var (symbols, count) = _words[word];
            for (var i = 1; i < symbols.Length; i++)
            {
                Change(Pair(symbols[i - 1], symbols[i]), count, word);
            }
        }

        foreach (var (pair, count) in _pairCounts)
        {
            _queue.Enqueue((pair, count), (-count, pair));
        }
    }

    private bool MergeNext(long fewest)
    {
        while (_queue.TryDequeue(out var top, out _))
        {
            var count = _pairCounts.GetValueOrDefault(top.Pair);
            if (count != top.Count)
            {
                // The entry is older than later merges; put it back where it belongs now.
                if (count > 0)
                {
                    _queue.Enqueue((top.Pair, count), (-count, top.Pair));
                }

                continue;
            }

            if (count < fewest)
            {
                return false;
            }

            Merge(top.Pair);
            return true;
        }

        return false;
    }

    private void Merge(long pair)
    {
        var (left, right) = ((int)(pair >> 32), (int)pair);
        var merged = IdOf(_pieces[left] + _pieces[right]);
        var touched = new HashSet<long>();
        foreach (var word in _pairWords[pair].Order())
        {
            var (symbols, count) = _words[word];
            var shorter = Replace(symbols, left, right, merged);
            if (shorter.Length == symbols.Length)
            {
                continue;
            }

            ChangeAll(symbols, -count, word, touched);
            ChangeAll(shorter, count, word, touched);
            _words[word] = (shorter, count);
        }

        _pairCounts.Remove(pair);
        _pairWords.Remove(pair);
        touched.Remove(pair);
        foreach (var other in touched.Order())
        {
            if (_pairCounts.TryGetValue(other, out var count) && count > 0 && Involves(other, merged))
            {
                _queue.Enqueue((other, count), (-count, other));
            }
        }
    }

    private void ChangeAll(int[] symbols, long by, int word, HashSet<long> touched)
    {
        for (var i = 1; i < symbols.Length; i++)
        {
            var pair = Pair(symbols[i - 1], symbols[i]);
            Change(pair, by, word);
            touched.Add(pair);
        }
    }

    private void Change(long pair, long by, int word)
    {
        _pairCounts[pair] = _pairCounts.GetValueOrDefault(pair) + by;
        if (by > 0)
        {
            if (!_pairWords.TryGetValue(pair, out var words))
            {
                _pairWords.Add(pair, words = []);
            }

            words.Add(word);
        }
    }

    private static int[] Replace(int[] symbols, int left, int right, int merged)
    {
        var shorter = new List<int>(symbols.Length);
        for (var i = 0; i < symbols.Length; i++)
        {
            var match = i + 1 < symbols.Length && symbols[i] == left && symbols[i + 1] == right;
            shorter.Add(match ? merged : symbols[i]);
            i += match ? 1 : 0;
        }

        return [.. shorter];
    }

    private static bool Involves(long pair, int symbol) => (int)(pair >> 32) == symbol || (int)pair == symbol;

    private static long Pair(int left, int right) => ((long)left << 32) | (uint)right;
}
