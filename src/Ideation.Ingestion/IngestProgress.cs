namespace Ideation.Ingestion;

/// <summary>How far a run is, after each batch that became durable.</summary>
/// <param name="Read">Records taken in this run.</param>
/// <param name="Embedded">Documents embedded and written.</param>
/// <param name="Unchanged">Documents that the index already held as they are.</param>
/// <param name="Quarantined">Records that could not be used.</param>
/// <param name="BytesRead">Bytes of the source read, as stored (compressed where it is).</param>
/// <param name="Length">Bytes of the source, or null where unknown.</param>
/// <param name="Elapsed">Time since the run began.</param>
public sealed record IngestProgress(long Read, long Embedded, long Unchanged, long Quarantined, long BytesRead, long? Length, TimeSpan Elapsed)
{
    public double DocumentsPerSecond => Elapsed > TimeSpan.Zero ? Read / Elapsed.TotalSeconds : 0;
}
