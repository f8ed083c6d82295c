namespace Ideation.Embeddings.Store;

/// <summary>How a model turns tokens into a vector.</summary>
public enum ModelKind
{
    /// <summary>A table of token vectors, averaged.</summary>
    Static,

    /// <summary>A network over the whole text.</summary>
    Transformer,
}
