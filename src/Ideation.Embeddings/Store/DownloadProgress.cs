namespace Ideation.Embeddings.Store;

/// <summary>How far the fetching of a model is.</summary>
/// <param name="File">The file being fetched.</param>
/// <param name="Bytes">What is there of it.</param>
/// <param name="Length">Its size, or null where unknown.</param>
public sealed record DownloadProgress(string File, long Bytes, long? Length);
