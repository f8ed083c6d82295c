namespace Ideation.Proposals;

/// <summary>What a proposal was made with, so that it can be made again.</summary>
public sealed record Provenance
{
    public required string EmbeddingModel { get; init; }

    public required string EmbeddingModelRevision { get; init; }

    public required long CorpusDocuments { get; init; }

    /// <summary>Fields the corpus knows.</summary>
    public required int CorpusFields { get; init; }

    public required string SoftwareVersion { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>The chat model asked to add prose, or null.</summary>
    public string? ChatModel { get; init; }
}
