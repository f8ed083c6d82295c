namespace Ideation.Patents;

/// <summary>A search for the documents nearest to a vector.</summary>
/// <param name="Vector"><c>float[dimensions]</c>, L2-normalised.</param>
/// <param name="Limit">How many at most.</param>
public sealed record NeighbourQuery(ReadOnlyMemory<float> Vector, int Limit)
{
    public PatentFilter Filter { get; init; } = PatentFilter.None;
}
