using System.Text.Json;
using System.Text.RegularExpressions;
using Ideation.Embeddings.Transformers;

namespace Ideation.Embeddings.Store;

/// <summary>A catalogue file that has been checked: which models can be fetched from where, and what their files must be.</summary>
public sealed partial class Catalogue
{
    private readonly CatalogueContent _content;

    private Catalogue(string path, CatalogueContent content)
    {
        Path = path;
        _content = content;
    }

    public string Path { get; }

    public IReadOnlyList<CatalogueEntry> Models => _content.Models;

    /// <summary>Reads a file that must be there.</summary>
    /// <exception cref="InvalidDataException">It is no catalogue; the message says where and why.</exception>
    public static Catalogue Read(string path)
    {
        try
        {
            var content = JsonSerializer.Deserialize(File.ReadAllBytes(path), StoreJson.Default.CatalogueContent) ?? throw new FormatException("it is empty");
            Require(content.Models.All(entry => entry is not null), "one of its models is null");
            foreach (var entry in content.Models)
            {
                Check(entry);
            }

            return content.Models.GroupBy(entry => entry.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
                ? throw new FormatException($"it lists '{twice.Key}' twice")
                : new Catalogue(path, content);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new InvalidDataException($"The catalogue '{path}' cannot be used: {e.Message.TrimEnd('.')}.", e);
        }
    }

    /// <summary>Reads a file, or nothing where there is none yet.</summary>
    public static Catalogue ReadIfThere(string path) => File.Exists(path) ? Read(path) : new Catalogue(path, new CatalogueContent { Models = [] });

    public CatalogueEntry? Find(string name) => Models.FirstOrDefault(entry => entry.Name == ModelName.Composed(name));

    /// <summary>The entry with the sizes and hashes that this catalogue records for files at the same addresses; what the entry itself states stays.</summary>
    public CatalogueEntry Complete(CatalogueEntry entry)
    {
        var recorded = Models
            .SelectMany(model => model.Files.Where(file => file.Expected is not null).Select(file => (Address: model.AddressOf(file), File: file)))
            .GroupBy(known => known.Address)
            .ToDictionary(group => group.Key, group => group.First().File);
        return entry with
        {
            Files = [.. entry.Files.Select(file => file.Expected is null && recorded.TryGetValue(entry.AddressOf(file), out var known)
                ? file with { Bytes = known.Bytes, Sha256 = known.Sha256, Seen = known.Seen }
                : file)],
        };
    }

    /// <summary>Writes the entry to the file in place of the one of its name; the old file stays until the new one is whole.</summary>
    /// <returns>The catalogue with it.</returns>
    public async Task<Catalogue> RecordAsync(CatalogueEntry entry, CancellationToken cancellationToken)
    {
        var content = _content with { Models = [.. Models.Where(other => other.Name != entry.Name), entry] };
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        var unfinished = Path + ".part";
        await ModelStore.WriteAsync(unfinished, JsonSerializer.SerializeToUtf8Bytes(content, StoreJson.Readable.CatalogueContent), cancellationToken).ConfigureAwait(false);
        File.Move(unfinished, Path, overwrite: true);
        return new Catalogue(Path, content);
    }

    private static void Check(CatalogueEntry entry)
    {
        Require(ModelName.IsFree(entry.Name), $"'{entry.Name}' cannot be a model's name");
        Require(entry.Address.IsAbsoluteUri && entry.Address.AbsoluteUri.EndsWith('/'), $"the address of '{entry.Name}' is '{entry.Address}'; expected a full one that ends in /");
        Require(entry.Files.All(file => file is not null), $"one of the files of '{entry.Name}' is null");
        Require(entry.Settings is null || entry.Files.All(file => file.Path != TransformerSettings.FileName), $"'{entry.Name}' has settings and a file '{TransformerSettings.FileName}'");
        Require(entry.Files.Count > 0, $"'{entry.Name}' has no files");
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in entry.Files)
        {
            Require(SafePath.Of(file.Path) == file.Path && file.Path.Length > 0, $"'{entry.Name}' has a file '{file.Path}'; expected a plain relative path");
            Require(ModelParts.IsPart(file.Path), $"'{entry.Name}' has a file '{file.Path}', which is no part of a model");
            Require(paths.Add(file.Path), $"'{entry.Name}' has the file '{file.Path}' twice");
            Require(Uri.TryCreate(entry.Address, file.Address ?? file.Path, out _), $"'{file.Address}' of '{entry.Name}' is no address");
            Require(file.Bytes is null == file.Sha256 is null, $"the file '{file.Path}' of '{entry.Name}' needs both bytes and sha256, or neither");
            Require(file.Bytes is null or > 0, $"the file '{file.Path}' of '{entry.Name}' has {file.Bytes} bytes");
            Require(file.Sha256 is null || Hash().IsMatch(file.Sha256), $"the file '{file.Path}' of '{entry.Name}' has the SHA-256 '{file.Sha256}'; expected 64 digits 0-9 a-f");
        }
    }

    private static void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new FormatException(problem);
        }
    }

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    private static partial Regex Hash();
}
