namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary><c>Whitespace</c>: runs of word characters and runs of other signs; white space goes.</summary>
internal sealed class WordSplitter : PieceSplitter
{
    protected override void Split(Piece piece, List<Piece> parts)
    {
        var text = piece.Span;
        var start = 0;
        var before = 0;
        for (var i = 0; i < text.Length;)
        {
            var kind = Kind(Characters.At(text, i, out var length));
            if (kind != before)
            {
                AddUnlessSpace(piece, start, i, before, parts);
                (start, before) = (i, kind);
            }

            i += length;
        }

        AddUnlessSpace(piece, start, text.Length, before, parts);
    }

    private static int Kind(int c) => Characters.IsWhitespace(c) ? 0 : Characters.IsWord(c) ? 1 : 2;

    private static void AddUnlessSpace(Piece piece, int start, int end, int kind, List<Piece> parts)
    {
        if (kind != 0)
        {
            Add(piece, start, end, parts);
        }
    }
}
