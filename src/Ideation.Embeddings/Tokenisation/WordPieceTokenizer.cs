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

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _initial;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuation;
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
        var initial = new Dictionary<string, int>(pieces.Count, StringComparer.Ordinal);
        var continuation = new Dictionary<string, int>(pieces.Count / 2, StringComparer.Ordinal);
        for (var id = UnknownId + 1; id < pieces.Count; id++)
        {
            var isContinuation = IsContinuation(pieces[id]);
            var text = isContinuation ? pieces[id][ContinuationPrefix.Length..] : pieces[id];
            if (text.Length == 0 || !(isContinuation ? continuation : initial).TryAdd(text, id))
            {
                throw new ArgumentException($"The piece '{pieces[id]}' with id {id} is empty or occurs twice.", nameof(pieces));
            }

            _longestPiece = Math.Max(_longestPiece, text.Length);
        }

        _initial = initial.GetAlternateLookup<ReadOnlySpan<char>>();
        _continuation = continuation.GetAlternateLookup<ReadOnlySpan<char>>();
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
            if (_initial.TryGetValue(word, out var whole))
            {
                ids[count++] = whole;
                continue;
            }

            count += EncodePieces(word, ids[count..]);
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
        var count = 0;
        for (var start = 0; start < word.Length && count < ids.Length;)
        {
            var length = LongestPiece(word[start..], start == 0, out var id);
            ids[count++] = id;
            start += length;
        }

        return count;
    }

    private int LongestPiece(ReadOnlySpan<char> rest, bool atStart, out int id)
    {
        for (var length = Math.Min(rest.Length, _longestPiece); length > 0; length--)
        {
            if (atStart ? _initial.TryGetValue(rest[..length], out id) : _continuation.TryGetValue(rest[..length], out id))
            {
                return length;
            }
        }

        id = UnknownId;
        return char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? 2 : 1;
    }
}
