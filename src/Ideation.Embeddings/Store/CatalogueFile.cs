using System.Text.Json.Serialization;

namespace Ideation.Embeddings.Store;

/// <summary>One file of a model that can be fetched.</summary>
public sealed record CatalogueFile
{
    /// <summary>Where it goes within the model's folder, with <c>/</c> between the parts.</summary>
    public required string Path { get; init; }

    /// <summary>Where it is, absolute or relative to the entry's address; null when it is the path.</summary>
    public string? Address { get; init; }

    public long? Bytes { get; init; }

    /// <summary>Lower-case hexadecimal; null as long as nobody has seen the file.</summary>
    public string? Sha256 { get; init; }

    /// <summary>When size and hash were taken from what the server sent, for one trusted on first use.</summary>
    public DateOnly? Seen { get; init; }

    [JsonIgnore]
    public ModelFile? Expected => Bytes is { } bytes && Sha256 is { } hash ? new ModelFile(bytes, hash) : null;
}
