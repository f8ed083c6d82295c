namespace Ideation.Patents;

/// <summary>A document found near a query.</summary>
/// <param name="Document">The document.</param>
/// <param name="Similarity">Cosine, higher is closer.</param>
public sealed record Neighbour(PatentDocument Document, double Similarity);
