namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary><c>BertPreTokenizer</c>: white space parts words and goes, every punctuation mark stands alone.</summary>
internal sealed class BertSplitter : PieceSplitter
{
    protected override void Split(Piece piece, List<Piece> parts)
    {
        var text = piece.Span;
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = Characters.At(text, i, out var length);
            var isSpace = Characters.IsWhitespace(c);
            if (isSpace || Characters.IsPunctuation(c))
            {
                Add(piece, start, i, parts);
                start = isSpace ? i + length : i;
                Add(piece, start, i + length, parts);
                start = i + length;
            }

            i += length;
        }

        Add(piece, start, text.Length, parts);
    }
}
