using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>What supports a statement: a publication and an exact span of its text.</summary>
/// <param name="Number">The publication quoted.</param>
/// <param name="Part">Where in it.</param>
/// <param name="Quote">An exact substring of that part.</param>
public sealed record Evidence(PublicationNumber Number, EvidencePart Part, string Quote);
