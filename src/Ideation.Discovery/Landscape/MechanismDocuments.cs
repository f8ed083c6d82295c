using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>A mechanism with the families that have it, by the publication shown for each.</summary>
internal sealed record MechanismDocuments(Mechanism Mechanism, IReadOnlySet<PublicationNumber> Numbers);
