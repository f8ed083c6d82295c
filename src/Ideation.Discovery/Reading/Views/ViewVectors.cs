namespace Ideation.Discovery.Reading.Views;

/// <summary>The two views of a text as vectors; where a text tells nothing of one of them, that of the whole text stands in.</summary>
/// <param name="Purpose"><c>float[dimensions]</c> of what it is for.</param>
/// <param name="Mechanism"><c>float[dimensions]</c> of how it works.</param>
internal sealed record ViewVectors(ReadOnlyMemory<float> Purpose, ReadOnlyMemory<float> Mechanism);
