namespace Ideation.Patents;

/// <summary>How far a source has been read: everything up to and including record <paramref name="Ordinal"/> is done.</summary>
/// <param name="Source">Identity of the source: full path, length and last-write time for a file.</param>
/// <param name="Ordinal">1-based number of the last record taken, good or bad.</param>
public sealed record SourcePosition(string Source, long Ordinal);
