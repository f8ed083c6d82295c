using Ideation.Patents;

namespace Ideation.App;

/// <summary>A family that a search found: its nearest document, and the numbers of its other documents among what was looked at.</summary>
internal sealed record FoundFamily(Neighbour Best, IReadOnlyList<PublicationNumber> Others);
