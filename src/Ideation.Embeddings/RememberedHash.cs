namespace Ideation.Embeddings;

/// <summary>The SHA-256 that a file had when it had this length and time of change (UTC).</summary>
internal sealed record RememberedHash(long Bytes, DateTime Changed, string Sha256);
