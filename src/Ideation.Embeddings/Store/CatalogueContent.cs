namespace Ideation.Embeddings.Store;

/// <summary>A catalogue file.</summary>
internal sealed record CatalogueContent
{
    /// <summary>What the file is and how to extend it, for who opens it.</summary>
    public string? About { get; init; }

    public required IReadOnlyList<CatalogueEntry> Models { get; init; }
}
