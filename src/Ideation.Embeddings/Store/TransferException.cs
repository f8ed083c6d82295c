namespace Ideation.Embeddings.Store;

/// <summary>A transfer that failed in a way that may pass by itself.</summary>
internal sealed class TransferException(string message, Exception? inner = null) : Exception(message, inner);
