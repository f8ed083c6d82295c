namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Cuts text before the model sees it (<c>pre_tokenizer</c>).</summary>
internal abstract class Splitter
{
    /// <summary>Replaces every piece by its parts.</summary>
    public virtual void Split(List<Piece> pieces)
    {
        var before = pieces.ToArray();
        pieces.Clear();
        foreach (var piece in before)
        {
            Split(piece, pieces);
        }
    }

    protected abstract void Split(Piece piece, List<Piece> parts);
}
