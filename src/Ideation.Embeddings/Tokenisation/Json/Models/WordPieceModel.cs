namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary><c>WordPiece</c>: the longest known piece first; a word that cannot be cut to its end is one unknown token.</summary>
internal sealed class WordPieceModel : TokenModel
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuations;
    private readonly int _unknown;
    private readonly int _longestWord;

    private WordPieceModel(Vocabulary vocabulary, int unknown, string prefix, int longestWord)
    {
        _vocabulary = vocabulary;
        _unknown = unknown;
        _longestWord = longestWord;
        var continuations = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (token, id) in vocabulary.Tokens.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            continuations[token[prefix.Length..]] = id;
        }

        _continuations = continuations.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override int Size => _vocabulary.Size;

    public static WordPieceModel Read(JsonPart part)
    {
        var vocabulary = Vocabulary.Read(part, "vocab");
        var unknown = part.Text("unk_token", "[UNK]");
        return new WordPieceModel(
            vocabulary,
            vocabulary.IdOf(unknown) ?? throw new FormatException($"the unknown token '{unknown}' of '{part.Place("unk_token")}' is not in '{part.Place("vocab")}'"),
            part.Text("continuing_subword_prefix", "##"),
            part.Number("max_input_chars_per_word", 100));
    }

    public override int? IdOf(string token) => _vocabulary.IdOf(token);

    public override void Encode(ReadOnlySpan<char> piece, List<int> ids)
    {
        var before = ids.Count;
        if (IsTooLong(piece))
        {
            ids.Add(_unknown);
            return;
        }

        for (var start = 0; start < piece.Length;)
        {
            var length = LongestMatch(piece[start..], start == 0, out var id);
            if (length == 0)
            {
                ids.RemoveRange(before, ids.Count - before);
                ids.Add(_unknown);
                return;
            }

            ids.Add(id);
            start += length;
        }
    }

    private int LongestMatch(ReadOnlySpan<char> rest, bool atStart, out int id)
    {
        for (var length = Math.Min(rest.Length, _vocabulary.LongestToken); length > 0; length--)
        {
            if (atStart ? _vocabulary.TryGet(rest[..length], out id) : _continuations.TryGetValue(rest[..length], out id))
            {
                return length;
            }
        }

        id = _unknown;
        return 0;
    }

    private bool IsTooLong(ReadOnlySpan<char> piece)
    {
        if (piece.Length <= _longestWord)
        {
            return false;
        }

        var characters = piece.Length;
        foreach (var c in piece)
        {
            characters -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return characters > _longestWord;
    }
}
