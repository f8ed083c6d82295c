using Ideation.PatentIndex.Qdrant;

namespace Ideation.App.Options;

/// <summary>Where a run keeps things and what it works with.</summary>
internal sealed record WorkspaceSettings
{
    public static string BuiltInModelFolder { get; } = Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static-256");

    public required string StoreFolder { get; init; }

    public required string ModelFolder { get; init; }

    /// <summary>Null for the embedded index.</summary>
    public QdrantOptions? Qdrant { get; init; }

    public string IndexFolder => Path.Combine(StoreFolder, "index");

    /// <summary>The index as messages name it.</summary>
    public string IndexName => Qdrant?.ToString() ?? IndexFolder;

    public string ReportsFolder => Path.Combine(StoreFolder, "reports");
}
