namespace Ideation.App;

/// <summary>What a corpus of some size would need.</summary>
/// <param name="Documents">Its size.</param>
/// <param name="ScanMemoryBytes">Memory a search touches in full: the scanned vectors and the filter columns.</param>
/// <param name="DiskBytes">The whole index folder.</param>
internal sealed record CorpusNeed(long Documents, long ScanMemoryBytes, long DiskBytes);
