using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training;

/// <summary>Learns the pieces of a <see cref="WordPieceTokenizer"/> from word counts.</summary>
internal static class VocabularyLearner
{
    private const int LongestPiece = 24;

    /// <summary>
    /// Merged pieces and whole words compete for the places: those that the longest-match tokenizer uses most stay. Japanese words have their own places, because far fewer
    /// texts hold them. Every character seen stays.
    /// </summary>
    /// <param name="words">How often each word occurs.</param>
    /// <param name="size">Places for words in other scripts, the special tokens and all characters.</param>
    /// <param name="japaneseSize">Places for Japanese words, beyond their characters.</param>
    /// <param name="fewest">Occurrences below which nothing longer than a character is learnt.</param>
    public static WordPieceTokenizer Learn(IReadOnlyDictionary<string, long> words, int size, int japaneseSize, long fewest, CancellationToken cancellationToken)
    {
        var characters = words.Keys.SelectMany(word => word.EnumerateRunes()).Select(rune => rune.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        string[] start = [WordPieceTokenizer.PaddingToken, WordPieceTokenizer.UnknownToken, .. characters];
        var japanese = words.Where(word => IsJapanese(word.Key)).ToDictionary(StringComparer.Ordinal);
        var other = words.Where(word => !IsJapanese(word.Key)).ToDictionary(StringComparer.Ordinal);
        var places = Math.Max(0, size - 2 - characters.Count(character => !IsJapanese(character)));
        return new WordPieceTokenizer(
        [
            .. start,
            .. MostUsed(other, start, places, fewest, cancellationToken),
            .. MostUsed(japanese, start, japaneseSize, fewest, cancellationToken),
        ]);
    }

    private static IEnumerable<string> MostUsed(Dictionary<string, long> words, string[] start, int places, long fewest, CancellationToken cancellationToken)
    {
        var merged = PairMerges.Learn(words, start.Length + places + (places / 2), fewest, cancellationToken);
        var whole = words.Where(word => word.Value >= 2 * fewest && word.Key.Length <= LongestPiece).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(places).Select(word => word.Key);
        string[] candidates = [.. merged.Concat(whole).Except(start, StringComparer.Ordinal)];
        var tokenizer = new WordPieceTokenizer([.. start, .. candidates]);
        var uses = Uses(tokenizer, words);
        return candidates
            .Select((piece, index) => (Piece: piece, Uses: uses[start.Length + index]))
            .Where(candidate => candidate.Uses > 0)
            .OrderByDescending(candidate => candidate.Uses)
            .ThenBy(candidate => candidate.Piece, StringComparer.Ordinal)
            .Take(places)
            .Select(candidate => candidate.Piece);
    }

    /// <summary>How often the tokenizer uses each of its pieces on the words.</summary>
    public static long[] Uses(WordPieceTokenizer tokenizer, IReadOnlyDictionary<string, long> words)
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

        return uses;
    }

    private static bool IsJapanese(string word) => CharacterClasses.Of(char.ConvertToUtf32(word, 0)) is CharacterClass.Han or CharacterClass.Hiragana or CharacterClass.Katakana;
}
