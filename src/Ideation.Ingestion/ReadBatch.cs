using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Consecutive records of a source on their way to the embedding model.</summary>
/// <param name="Documents">The usable ones, in order, with their place and content hash.</param>
/// <param name="Quarantined">The others.</param>
/// <param name="Position">The last record of the batch.</param>
internal sealed record ReadBatch(IReadOnlyList<HashedPatent> Documents, IReadOnlyList<QuarantineEntry> Quarantined, SourcePosition Position)
{
    public int Count => Documents.Count + Quarantined.Count;
}
