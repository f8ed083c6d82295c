using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training;

/// <summary>Learns the pieces of a <see cref="WordPieceTokenizer"/> from word counts.</summary>
internal static class VocabularyLearner
{
    /// <summary>
    /// More pieces than wanted are learnt, then those that the longest-match tokenizer uses least are left out: the stepping stones of merging
    /// make room for whole words. Every character seen stays.
    /// </summary>
    public static WordPieceTokenizer Learn(IReadOnlyDictionary<string, long> words, int size, long fewest, CancellationToken cancellationToken)
    {
        var candidates = PairMerges.Learn(words, size + (size / 2), fewest, cancellationToken);
        var characters = words.Keys.SelectMany(Characters).Concat(candidates.Where(IsCharacter)).ToHashSet(StringComparer.Ordinal);
        var uses = Uses(Tokenizer(characters, candidates.Where(piece => !IsCharacter(piece))), words);
        var kept = candidates
            .Where(piece => !IsCharacter(piece))
            .OrderByDescending(piece => uses.GetValueOrDefault(piece))
            .ThenBy(piece => piece, StringComparer.Ordinal)
            .Take(Math.Max(0, size - 2 - characters.Count));
        return Tokenizer(characters, kept);
    }

    private static WordPieceTokenizer Tokenizer(HashSet<string> characters, IEnumerable<string> longer) => new(
        [WordPieceTokenizer.PaddingToken, WordPieceTokenizer.UnknownToken, .. characters.Order(StringComparer.Ordinal), .. longer]);

    private static Dictionary<string, long> Uses(WordPieceTokenizer tokenizer, IReadOnlyDictionary<string, long> words)
    {
        var uses = new long[tokenizer.Pieces.Count];
        Span<int> ids = stackalloc int[128];
        foreach (var (word, count) in words)
        {
            foreach (var id in ids[..tokenizer.EncodePieces(word, ids)])
            {
                uses[id] += count;
            }
        }

        return tokenizer.Pieces.Select((piece, id) => (piece, id)).ToDictionary(use => use.piece, use => uses[use.id], StringComparer.Ordinal);
    }

    private static IEnumerable<string> Characters(string word) =>
        word.EnumerateRunes().Select((rune, index) => index == 0 ? rune.ToString() : WordPieceTokenizer.ContinuationPrefix + rune);

    private static bool IsCharacter(string piece)
    {
        var text = WordPieceTokenizer.IsContinuation(piece) ? piece.AsSpan(2) : piece;
        return text.Length == 1 || (text.Length == 2 && char.IsSurrogatePair(text[0], text[1]));
    }
}
