namespace Ideation.PatentIndex.Embedded;

/// <summary>The points of a batch at which a process may die; tests stop there.</summary>
internal enum WriteStep
{
    SyncSegments,
    Commit,
    DeleteOldSegments,
}
