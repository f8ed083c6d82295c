namespace Ideation.Embeddings.Store;

/// <summary>What the store keeps about a model beside its files, in <c>installed.json</c>.</summary>
public sealed record InstalledModel
{
    /// <summary>The name that <c>--model</c> takes.</summary>
    public required string Name { get; init; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 over the files' hashes, as in <see cref="ModelCard.Revision"/>.</summary>
    public required string Revision { get; init; }

    /// <summary>Name and revision as an index records them.</summary>
    public required string Identity { get; init; }

    public required ModelKind Kind { get; init; }

    /// <summary>The full number first; shorter ones are prefixes.</summary>
    public required IReadOnlyList<int> Dimensions { get; init; }

    public string? Languages { get; init; }

    /// <summary>As the model or its catalogue entry states it; null where neither does.</summary>
    public string? Licence { get; init; }

    /// <summary>The folder, archive or address the files came from.</summary>
    public string? Source { get; init; }

    public DateTimeOffset? Installed { get; init; }

    /// <summary>Length and hash of every file, by its path within the model's folder with <c>/</c> between the parts.</summary>
    public required IReadOnlyDictionary<string, ModelFile> Files { get; init; }

    public long Bytes => Files.Values.Sum(file => file.Bytes);
}
