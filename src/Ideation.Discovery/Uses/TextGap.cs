namespace Ideation.Discovery.Uses;

/// <summary>Something a description lacks, asked back when nothing can be suggested for it.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Words">Words of the description that the question is about, exactly as they stand there; empty where there are none.</param>
public sealed record TextGap(TextGapKind Kind, IReadOnlyList<string> Words);
