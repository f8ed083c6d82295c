namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>
/// Learns Unigram pieces: frequent substrings to begin with, then rounds of cutting the texts as well as possible and counting the pieces used.
/// Scores are multiples of 2^-16, so that their sums are exact in whatever order they are added.
/// </summary>
internal static class UnigramVocabulary
{
    private const int LongestPiece = 8;
    private const int Rounds = 2;
    private const double Grain = 65536;

    public static IReadOnlyList<(string Piece, double Score)> Learn(IEnumerable<string> texts, int size)
    {
        var words = texts
            .SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(word => "\u2581" + word)
            .ToDictionary(group => group.Key, group => group.Count());
        var scores = Scores(Substrings(words), size * 4);
        for (var round = 1; round <= Rounds; round++)
        {
            scores = Scores(Used(words, scores), round == Rounds ? size : size * 2);
        }

        return [.. scores.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))];
    }

    private static Dictionary<string, long> Substrings(Dictionary<string, int> words)
    {
        var counts = new Dictionary<string, long>();
        foreach (var (word, count) in words)
        {
            for (var start = 0; start < word.Length; start++)
            {
                for (var length = 1; length <= Math.Min(LongestPiece, word.Length - start); length++)
                {
                    var piece = word.Substring(start, length);
                    counts[piece] = counts.GetValueOrDefault(piece) + count;
                }
            }
        }

        return counts.Where(entry => entry.Value >= 4).ToDictionary();
    }

    private static Dictionary<string, double> Scores(Dictionary<string, long> counts, int size)
    {
        var kept = counts
            .Where(entry => !char.IsSurrogate(entry.Key[0]) && !char.IsSurrogate(entry.Key[^1]))
            .OrderByDescending(entry => entry.Key.Length == 1)
            .ThenByDescending(entry => entry.Value * entry.Key.Length)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(size)
            .ToArray();
        var total = (double)kept.Sum(entry => entry.Value);
        return kept.ToDictionary(entry => entry.Key, entry => Math.Round(Math.Log(entry.Value / total) * Grain) / Grain);
    }

    private static Dictionary<string, long> Used(Dictionary<string, int> words, Dictionary<string, double> scores)
    {
        var counts = scores.Keys.Where(piece => piece.Length == 1).ToDictionary(piece => piece, _ => 1L);
        foreach (var (word, count) in words)
        {
            foreach (var piece in Cut(word, scores))
            {
                counts[piece] = counts.GetValueOrDefault(piece) + count;
            }
        }

        return counts;
    }

    private static IEnumerable<string> Cut(string word, Dictionary<string, double> scores)
    {
        var best = new (double Score, int Start)[word.Length + 1];
        for (var end = 1; end <= word.Length; end++)
        {
            best[end] = (best[end - 1].Score - 100, end - 1);
            for (var start = Math.Max(0, end - LongestPiece); start < end; start++)
            {
                if (scores.TryGetValue(word[start..end], out var score) && best[start].Score + score > best[end].Score)
                {
                    best[end] = (best[start].Score + score, start);
                }
            }
        }

        for (var end = word.Length; end > 0; end = best[end].Start)
        {
            yield return word[best[end].Start..end];
        }
    }
}
