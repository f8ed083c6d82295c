namespace Ideation.Embeddings;

/// <summary>A text and the full vector the model must give for it.</summary>
public sealed record ReferenceVector(string Text, IReadOnlyList<float> Vector);
