using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>What uses are made from once the candidates are known.</summary>
/// <param name="Technology">The text.</param>
/// <param name="Around">What lies around it.</param>
/// <param name="Homes">The home side of bridges.</param>
/// <param name="Readings">The documents of the candidates, read.</param>
/// <param name="Names">For each candidate the phrases that could name it, by document.</param>
internal sealed record UseMaterial(
    TechnologyReading Technology,
    Neighbourhood Around,
    IReadOnlyList<DocumentReading> Homes,
    IReadOnlyDictionary<PublicationNumber, DocumentReading> Readings,
    IReadOnlyDictionary<UseCandidate, IReadOnlyDictionary<PublicationNumber, Evidence>> Names);
