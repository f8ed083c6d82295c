using Ideation.Embeddings.Store;
using Ideation.PatentIndex.Qdrant;

namespace Ideation.App.Options;

/// <summary>Where a run keeps things and what it works with.</summary>
internal sealed record WorkspaceSettings
{
    public static string BuiltInModelFolder { get; } = Path.Combine(AppContext.BaseDirectory, "embeddings", "ideation-static");

    public required string StoreFolder { get; init; }

    /// <summary>The embedding model asked for, by name or folder; null for the one the index was made with, else the built-in one.</summary>
    public string? Model { get; init; }

    public required ModelStore Models { get; init; }

    /// <summary>Null for the embedded index.</summary>
    public QdrantOptions? Qdrant { get; init; }

    public string IndexFolder => Indexes.Current;

    public IndexFolders Indexes => new(StoreFolder);

    /// <summary>The index as messages name it.</summary>
    public string IndexName => Qdrant?.ToString() ?? IndexFolder;

    public string ReportsFolder => Path.Combine(StoreFolder, "reports");
}
