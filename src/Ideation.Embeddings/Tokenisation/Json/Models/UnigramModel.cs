using System.Buffers;

namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>
/// <c>Unigram</c>: of all ways to cut the piece the one with the highest sum of scores; on a tie the longer last piece. Unknown characters in a row
/// are one unknown token or, where the file asks for it, the tokens of their bytes.
/// </summary>
internal sealed class UnigramModel : TokenModel
{
    private const double UnknownPenalty = 10;

    private readonly PieceTrie _trie = new();
    private readonly UnigramPieces _pieces;
    private readonly UnknownText _unknownText;
    private readonly int _unknown;
    private readonly double _unknownScore;

    private UnigramModel(UnigramPieces pieces, int unknown, bool fallsBackToBytes)
    {
        _pieces = pieces;
        _unknown = unknown;
        _unknownText = new UnknownText(pieces.Vocabulary, unknown, fallsBackToBytes);
        _unknownScore = pieces.Scores.Min() - UnknownPenalty;
        foreach (var (piece, id) in pieces.Vocabulary.Tokens)
        {
            if (piece.Length > 0)
            {
                _trie.Add(piece, id);
            }
        }
    }

    public override int Size => _pieces.Vocabulary.Size;

    public static UnigramModel Read(JsonPart part)
    {
        var pieces = UnigramPieces.Read(part);
        var unknown = part.Number("unk_id");
        return unknown < pieces.Scores.Length
            ? new UnigramModel(pieces, unknown, part.Flag("byte_fallback", false))
            : throw new FormatException($"'{part.Place("unk_id")}' is {unknown}, but '{part.Place("vocab")}' has {pieces.Scores.Length} pieces");
    }

    public override int? IdOf(string token) => _pieces.Vocabulary.IdOf(token);

    public override void Encode(ReadOnlySpan<char> piece, List<int> ids)
    {
        var best = ArrayPool<PathStep>.Shared.Rent(piece.Length + 1);
        try
        {
            FindBestPath(piece, best);
            Collect(piece, best, ids);
        }
        finally
        {
            ArrayPool<PathStep>.Shared.Return(best);
        }
    }

    private void FindBestPath(ReadOnlySpan<char> text, PathStep[] best)
    {
        best.AsSpan(0, text.Length + 1).Fill(PathStep.Unreached);
        best[0] = new PathStep(0, 0, 0);
        for (var start = 0; start < text.Length;)
        {
            _ = Characters.At(text, start, out var length);
            if (!TryPiecesFrom(text, start, start + length, best))
            {
                best[start + length].Improve(best[start].Score + _unknownScore, start, _unknown);
            }

            start += length;
        }
    }

    private bool TryPiecesFrom(ReadOnlySpan<char> text, int start, int nextCharacter, PathStep[] best)
    {
        var isKnown = false;
        var score = best[start].Score;
        var node = _trie.First(text[start]);
        for (var end = start + 1; node != PieceTrie.None; end++)
        {
            if (_trie.IdAt(node) is >= 0 and var id)
            {
                best[end].Improve(score + _pieces.Scores[id], start, id);
                isKnown |= end == nextCharacter;
            }

            node = end < text.Length ? _trie.Next(node, text[end]) : PieceTrie.None;
        }

        return isKnown;
    }

    private void Collect(ReadOnlySpan<char> text, PathStep[] best, List<int> ids)
    {
        var from = ids.Count;
        for (var end = text.Length; end > 0;)
        {
            var step = best[end];
            if (step.Id != _unknown)
            {
                ids.Add(step.Id);
                end = step.Start;
                continue;
            }

            var unknownEnd = end;
            while (end > 0 && best[end].Id == _unknown)
            {
                end = best[end].Start;
            }

            _unknownText.AddReversed(text[end..unknownEnd], ids);
        }

        ids.Reverse(from, ids.Count - from);
    }
}
