using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>How rarely a target field follows from the home field in this corpus.</summary>
/// <param name="Value">−log₂ P(field | home) / log₂ |fields|, clipped to [0,1].</param>
/// <param name="Probability">P(field | home), with +0.5 smoothing over the fields outside the home class.</param>
/// <param name="HomeDocuments">Documents classified in the home field.</param>
/// <param name="BridgingDocuments">Documents classified in both fields.</param>
/// <param name="BridgingOrganisations">Organisations that filed the documents classified in both fields.</param>
/// <param name="Band">Near, middle, far or unseen, by field proximity.</param>
public sealed record Unexpectedness(
    double Value,
    double Probability,
    int HomeDocuments,
    int BridgingDocuments,
    int BridgingOrganisations,
    FieldBand Band)
{
    /// <summary>The home field the counts are for.</summary>
    public IpcSubclass Home { get; init; }
}
