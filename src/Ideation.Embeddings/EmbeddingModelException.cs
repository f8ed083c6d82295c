namespace Ideation.Embeddings;

/// <summary>An embedding model cannot be used; the message is one sentence saying what was found, where, and what was expected.</summary>
public sealed class EmbeddingModelException : Exception
{
    public EmbeddingModelException(string message)
        : base(message)
    {
    }

    public EmbeddingModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public EmbeddingModelException()
    {
    }
}
