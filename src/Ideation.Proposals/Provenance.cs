namespace Ideation.Proposals;

/// <summary>What a proposal was made with, so that it can be made again.</summary>
public sealed record Provenance
{
    public required string EmbeddingModel { get; init; }

    public required string EmbeddingModelRevision { get; init; }

    /// <summary>Documents in the language of the technology's text that were searched.</summary>
    public required long CorpusDocuments { get; init; }

    /// <summary>Documents of the other language that were searched because those are few.</summary>
    public long DocumentsAcross { get; init; }

    /// <summary>Those that nobody classified; they may show a use.</summary>
    public long UnclassifiedDocuments { get; init; }

    public long Searched => CorpusDocuments + DocumentsAcross;

    /// <summary>Fields the corpus knows.</summary>
    public required int CorpusFields { get; init; }

    public required string SoftwareVersion { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>The chat model asked to add prose, or null.</summary>
    public string? ChatModel { get; init; }
}
