using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>The pair of documents, one from a home field and one from the target field, that share the mechanism.</summary>
/// <param name="Home">The home-side document.</param>
/// <param name="Far">The document of the target field.</param>
/// <param name="HomeEvidence">The span of the home document that shows the mechanism.</param>
/// <param name="FarEvidence">The span of the far document that shows the mechanism.</param>
/// <param name="SharedTerms">The terms both spans (or, failing that, both abstracts) share, most telling first.</param>
/// <param name="Similarity">Cosine between the two documents.</param>
public sealed record Bridge(
    PatentDocument Home,
    PatentDocument Far,
    Evidence HomeEvidence,
    Evidence FarEvidence,
    IReadOnlyList<string> SharedTerms,
    double Similarity)
{
    /// <summary>For shared terms of another language than the text's what the text itself says; a term without is the two documents' own.</summary>
    public IReadOnlyDictionary<string, string> InText { get; init; } = new Dictionary<string, string>();
}
