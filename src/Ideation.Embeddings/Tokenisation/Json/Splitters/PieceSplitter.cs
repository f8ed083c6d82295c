namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>A splitter that cuts each piece without regard to the others.</summary>
internal abstract class PieceSplitter : Splitter
{
    public sealed override void Split(List<Piece> pieces)
    {
        var before = pieces.ToArray();
        pieces.Clear();
        foreach (var piece in before)
        {
            Split(piece, pieces);
        }
    }

    protected abstract void Split(Piece piece, List<Piece> parts);

    protected static void Add(Piece piece, int start, int end, List<Piece> parts)
    {
        if (end > start)
        {
            parts.Add(piece.Slice(start, end));
        }
    }
}
