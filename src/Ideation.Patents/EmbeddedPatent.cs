namespace Ideation.Patents;

/// <summary>A document with its vector.</summary>
/// <param name="Document">The document.</param>
/// <param name="Vector"><c>float[dimensions]</c>, L2-normalised.</param>
/// <param name="ContentHash">SHA-256 (hex) of canonical text, metadata, model revision and normaliser version.</param>
public sealed record EmbeddedPatent(PatentDocument Document, ReadOnlyMemory<float> Vector, string ContentHash);
