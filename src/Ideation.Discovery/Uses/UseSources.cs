using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>What the uses found in one language were chosen from.</summary>
/// <param name="Technology">The text as it was compared.</param>
/// <param name="Around">What lies around it.</param>
/// <param name="Weights">How telling terms are there.</param>
/// <param name="Matches">How well documents match it.</param>
/// <param name="Viewed">The documents whose views were read.</param>
/// <param name="Fields">The fields that were read, with their documents.</param>
internal sealed record UseSources(
    TechnologyReading Technology,
    Neighbourhood Around,
    TermWeights Weights,
    UseMatches Matches,
    IReadOnlyDictionary<PublicationNumber, ViewedDocument> Viewed,
    IReadOnlyList<FieldCandidate> Fields);
