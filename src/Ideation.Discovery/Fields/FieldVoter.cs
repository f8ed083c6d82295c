using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>A classified document near the query, as far as the vote about fields needs it.</summary>
/// <param name="Fields">The distinct fields of the document.</param>
/// <param name="Similarity">Cosine to the query.</param>
public readonly record struct FieldVoter(IReadOnlyList<IpcSubclass> Fields, double Similarity);
