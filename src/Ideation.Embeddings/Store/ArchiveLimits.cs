namespace Ideation.Embeddings.Store;

/// <summary>How far an archive may expand.</summary>
public sealed record ArchiveLimits
{
    public long Bytes { get; init; } = 16L << 30;

    public int Files { get; init; } = 1_000;

    /// <summary>Unpacked to packed. Weights shrink to a half at best, so a hundred times is no model.</summary>
    public int Expansion { get; init; } = 100;

    /// <summary>Below this many unpacked bytes the expansion does not matter.</summary>
    public long ExpansionCountsFrom { get; init; } = 64L << 20;
}
