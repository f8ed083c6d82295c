namespace Ideation.Embeddings;

/// <summary>Length in bytes and SHA-256 (lower-case hexadecimal) of one file of a model.</summary>
public sealed record ModelFile(long Bytes, string Sha256);
