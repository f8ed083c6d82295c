namespace Ideation.Embeddings.Store;

/// <summary>Where a model came from and what was said about it there, for what its own files leave unsaid.</summary>
internal sealed record InstalledFrom(string Source, string? Licence = null, string? Languages = null);
