namespace Ideation.Embeddings.Tokenisation;

/// <summary>
/// Cuts text into subword ids: NFKC, lower case, runs of one script, then the longest known piece first, continuation pieces marked with <c>##</c>.
/// Immutable and safe to use from many threads.
/// </summary>
public sealed class WordPieceTokenizer
{
    /// <summary>The id that pads a batch.</summary>
    public const int PaddingId = 0;

    /// <summary>The id of a character the vocabulary does not know; it takes no part in the mean.</summary>
    public const int UnknownId = 1;

    internal const string PaddingToken = "[PAD]";
    internal const string UnknownToken = "[UNK]";
    internal const string ContinuationPrefix = "##";

    private readonly PieceTable _initial;
    private readonly PieceTable _continuation;
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
        var known = pieces.Select((text, id) => (Text: text, Id: id)).Skip(UnknownId + 1).ToLookup(piece => IsContinuation(piece.Text));
        _initial = new PieceTable([.. known[false]]);
        _continuation = new PieceTable([.. known[true].Select(piece => (piece.Text[ContinuationPrefix.Length..], piece.Id))]);
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
            var whole = _initial.Find(word, words.Hash);
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

    internal static bool IsContinuation(string piece) =>
        piece.Length > ContinuationPrefix.Length && piece.StartsWith(ContinuationPrefix, StringComparison.Ordinal);

    internal int EncodePieces(ReadOnlySpan<char> word, Span<int> ids)
    {
        Span<uint> hashes = stackalloc uint[Math.Min(word.Length, _longestPiece)];
        var count = 0;
        for (var start = 0; start < word.Length && count < ids.Length;)
        {
            var length = LongestPiece(start == 0 ? _initial : _continuation, word[start..], hashes, out var id);
            ids[count++] = id;
            start += length;
        }

        return count;
    }

    private static int LongestPiece(PieceTable pieces, ReadOnlySpan<char> rest, Span<uint> hashes, out int id)
    {
        var longest = Math.Min(rest.Length, hashes.Length);
        var hash = 0u;
        for (var i = 0; i < longest; i++)
        {
            hashes[i] = hash = PieceTable.Extend(hash, rest[i]);
        }

        for (var length = longest; length > 0; length--)
        {
            id = pieces.Find(rest[..length], hashes[length - 1]);
            if (id != PieceTable.NotFound)
            {
                return length;
            }
        }

        id = UnknownId;
        return char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? 2 : 1;
    }
}
