namespace Ideation.Proposals;

/// <summary>What was sent to other programs while a proposal was made: request bodies, counted byte by byte.</summary>
public sealed record Egress(IReadOnlyList<EgressRecord> Records)
{
    public static Egress None { get; } = new([]);

    /// <summary>Bytes of request bodies that went to another machine.</summary>
    public long BytesLeftMachine => Records.Where(record => !record.IsLoopback).Sum(record => record.Bytes);
}
