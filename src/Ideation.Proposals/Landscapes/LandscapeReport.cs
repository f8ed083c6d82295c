using Ideation.Discovery.Landscape;

namespace Ideation.Proposals.Landscapes;

/// <summary>A landscape with what a reader needs besides: the language it is shown in, what changed, and how it was made.</summary>
public sealed record LandscapeReport
{
    public required PatentLandscape Landscape { get; init; }

    /// <summary><c>en</c> or <c>ja</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Null when there is nothing to compare with.</summary>
    public LandscapeChange? Change { get; init; }

    public required string EmbeddingModel { get; init; }

    public required string EmbeddingModelRevision { get; init; }

    public required string SoftwareVersion { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public Egress Egress { get; init; } = Egress.None;
}
