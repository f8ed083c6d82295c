using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>A batch ready to be written, with what its records came to.</summary>
internal sealed record WriteBatch(PatentBatch Patents, IReadOnlyList<QuarantineEntry> Quarantined, int Read, int Unchanged, int Replaced, int Superseded);
