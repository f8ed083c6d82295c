namespace Ideation.Proposals;

/// <summary>How a proposal is to be written and what it was made with.</summary>
public sealed record ProposalOptions
{
    /// <summary>The language of the proposal, <c>en</c> or <c>ja</c>, whatever the corpus speaks.</summary>
    public string Language { get; init; } = "en";

    public required string EmbeddingModel { get; init; }

    public required string EmbeddingModelRevision { get; init; }

    public required string SoftwareVersion { get; init; }
}
