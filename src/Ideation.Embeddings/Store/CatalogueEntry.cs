using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ideation.Embeddings.Store;

/// <summary>A model that can be fetched.</summary>
public sealed record CatalogueEntry
{
    /// <summary>The name it gets in the store.</summary>
    public required string Name { get; init; }

    /// <summary>As the publisher states it; null where that is not known.</summary>
    public string? Licence { get; init; }

    public string? Languages { get; init; }

    /// <summary>The https address that the files' addresses are relative to; ends in <c>/</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>The publisher's revision that the address names.</summary>
    public string? Revision { get; init; }

    /// <summary>Anything a user should know before fetching it.</summary>
    public string? Note { get; init; }

    /// <summary>What <c>ideation.json</c> is to say beside the publisher's files, such as the prefixes of queries and documents; null for nothing.</summary>
    public JsonObject? Settings { get; init; }

    public required IReadOnlyList<CatalogueFile> Files { get; init; }

    /// <summary>True when size and hash of every file have been seen by somebody and written down.</summary>
    [JsonIgnore]
    public bool IsVerifiable => Files.All(file => file.Expected is not null);

    public Uri AddressOf(CatalogueFile file) => new(Address, file.Address ?? file.Path);
}
