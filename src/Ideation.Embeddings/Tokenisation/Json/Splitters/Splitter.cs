namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Cuts text before the model sees it (<c>pre_tokenizer</c>).</summary>
internal abstract class Splitter
{
    /// <summary>Replaces every piece by its parts.</summary>
    public abstract void Split(List<Piece> pieces);
}
