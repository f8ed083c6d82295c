namespace Ideation.Embeddings.Tokenisation;

/// <summary>
/// Cuts text into subword ids: NFKC, lower case, kana variants made one, runs of one script, then the longest known piece first. A piece is the same at the head of
/// a word and inside it, so that a Japanese compound shares its parts with other words. Immutable and safe to use from many threads.
/// </summary>
public sealed class WordPieceTokenizer
{
    /// <summary>The id that pads a batch.</summary>
    public const int PaddingId = 0;

    /// <summary>The id of a character the vocabulary does not know; it takes no part in the mean.</summary>
    public const int UnknownId = 1;

    internal const string PaddingToken = "[PAD]";
    internal const string UnknownToken = "[UNK]";

    private readonly PieceTable _pieces;

    /// <summary>Takes the pieces in the order of their ids; the first two are <c>[PAD]</c> and <c>[UNK]</c>.</summary>
    /// <exception cref="ArgumentException">The special tokens are not where they belong, or a piece occurs twice.</exception>
    public WordPieceTokenizer(IReadOnlyList<string> pieces)
    {
        if (pieces.Count < 2 || pieces[PaddingId] != PaddingToken || pieces[UnknownId] != UnknownToken)
        {
            throw new ArgumentException($"The vocabulary must begin with {PaddingToken} and {UnknownToken}.", nameof(pieces));
        }

        Pieces = pieces;
        _pieces = new PieceTable([.. pieces.Select((text, id) => (text, id)).Skip(UnknownId + 1)]);
    }

    /// <summary>Every piece; its index is its id.</summary>
    public IReadOnlyList<string> Pieces { get; }

    /// <summary>Writes the ids of <paramref name="text"/> and returns how many; text beyond the room in <paramref name="ids"/> is left out.</summary>
    public int Encode(ReadOnlySpan<char> text, Span<int> ids)
    {
        using var normalised = new NormalisedText(text);
        var words = new WordScanner(normalised.Span);
        var count = 0;
        while (count < ids.Length && words.MoveNext())
        {
            var word = words.Current;
            var whole = _pieces.Find(word);
            if (whole == PieceTable.NotFound)
            {
                count += EncodePieces(word, ids[count..]);
            }
            else
            {
                ids[count++] = whole;
            }
        }

        return count;
    }

    /// <summary>The ids of <paramref name="text"/>, at most <paramref name="limit"/> of them.</summary>
    public int[] Encode(string text, int limit = 512)
    {
        Span<int> ids = limit <= 1024 ? stackalloc int[limit] : new int[limit];
        return ids[..Encode(text.AsSpan(), ids)].ToArray();
    }

    internal int EncodePieces(ReadOnlySpan<char> word, Span<int> ids)
    {
        var count = 0;
        for (var start = 0; start < word.Length && count < ids.Length; count++)
        {
            var length = _pieces.FindLongest(word[start..], out ids[count]);
            if (length == 0)
            {
                ids[count] = UnknownId;
                length = char.IsHighSurrogate(word[start]) && start + 1 < word.Length ? 2 : 1;
            }

            start += length;
        }

        return count;
    }
}
