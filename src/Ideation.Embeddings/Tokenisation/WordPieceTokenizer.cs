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
    private readonly int _longestPiece;

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
        _longestPiece = pieces.Max(piece => piece.Length);
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
            var whole = _pieces.Find(word, words.Hash);
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
        Span<uint> hashes = stackalloc uint[Math.Min(word.Length, _longestPiece)];
        var count = 0;
        for (var start = 0; start < word.Length && count < ids.Length;)
        {
            var length = LongestPiece(word[start..], hashes, out var id);
            ids[count++] = id;
            start += length;
        }

        return count;
    }

    private int LongestPiece(ReadOnlySpan<char> rest, Span<uint> hashes, out int id)
    {
        var longest = Math.Min(rest.Length, hashes.Length);
        var hash = 0u;
        for (var i = 0; i < longest; i++)
        {
            hashes[i] = hash = PieceTable.Extend(hash, rest[i]);
        }

        for (var length = longest; length > 0; length--)
        {
            id = _pieces.Find(rest[..length], hashes[length - 1]);
            if (id != PieceTable.NotFound)
            {
                return length;
            }
        }

        id = UnknownId;
        return char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? 2 : 1;
    }
}
