namespace Ideation.PatentIndex.Embedded;

/// <summary>How much of a segment's files is committed.</summary>
internal readonly record struct SegmentExtent(int Id, int Rows, long ListBytes);
