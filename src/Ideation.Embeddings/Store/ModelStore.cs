using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ideation.Embeddings.Store;

/// <summary>The models that can be used by name: the built-in one and those in a folder of the user's, one subfolder each. One process at a time changes it.</summary>
/// <param name="folder">The user's models; made with the first one.</param>
/// <param name="builtInFolder">The model that comes with the program.</param>
/// <param name="time">For the date of installing.</param>
public sealed partial class ModelStore(string folder, string builtInFolder, TimeProvider time)
{
    /// <summary>The name under which the built-in model can be asked for, whatever it is called.</summary>
    public const string BuiltIn = "builtin";

    // Lies among the models' folders.
    internal const string CatalogueFile = "catalogue.json";

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The hashes of files that were trusted on first use, and models the user has added.</summary>
    public string CataloguePath => Path.Combine(Folder, CatalogueFile);

    public ArchiveLimits Limits { get; init; } = new();

    /// <summary>The built-in model, then the installed ones by name.</summary>
    public IReadOnlyList<ListedModel> List() => [ReadBuiltIn(), .. InstalledFolders().Select(ReadInstalled)];

    /// <summary>The model of a name, or null.</summary>
    public ListedModel? Find(string name) =>
        ReadBuiltIn() is var builtIn && (name == BuiltIn || name == builtIn.Name) ? builtIn
        : ModelName.Composed(name) is var composed && ModelName.IsName(composed) && Directory.Exists(Path.Combine(Folder, composed)) ? ReadInstalled(Path.Combine(Folder, composed))
        : null;

    /// <summary>The model that an index was made with, by the identity the index records; null when it is not installed.</summary>
    public ListedModel? FindByIdentity(string identity) => List().FirstOrDefault(listed => listed.Model?.Identity == identity);

    /// <exception cref="EmbeddingModelException">There is no such model; the message names those there are.</exception>
    public ListedModel Require(string name) => Find(name)
        ?? throw new EmbeddingModelException($"There is no embedding model '{name}': expected {Names()}.");

    /// <summary>The model of a name that is to be removed.</summary>
    /// <exception cref="EmbeddingModelException">There is no such model; the message names those that can be removed.</exception>
    public ListedModel RequireInstalled(string name) => Find(name)
        ?? throw new EmbeddingModelException(List().Where(listed => !listed.IsBuiltIn).Select(listed => $"'{listed.Name}'").ToArray() is { Length: > 0 } names
            ? $"There is no installed model '{name}': expected {string.Join(", ", names)}."
            : $"There is no installed model '{name}', and none that could be removed in {Folder}.");

    /// <summary>Where a model lies that is given by its name or by its folder; a name comes first.</summary>
    /// <exception cref="EmbeddingModelException">It is neither; the message names the installed ones.</exception>
    public string FolderOf(string nameOrFolder) => Find(nameOrFolder)?.Folder
        ?? (Directory.Exists(nameOrFolder) ? Path.GetFullPath(nameOrFolder) : null)
        ?? throw new EmbeddingModelException($"There is no embedding model '{nameOrFolder}': expected {Names()}, or the folder of a model; see 'ideation models list'.");

    /// <summary>Takes a folder or an archive in: copies or unpacks it, loads it once to prove that it runs, records every file's hash, and only then gives it its name.</summary>
    /// <param name="source">A folder, or a .zip, .tar or .tar.gz file.</param>
    /// <param name="name">What to call it; null for the name it has.</param>
    /// <param name="cancellationToken">Stops the work and leaves nothing behind.</param>
    /// <exception cref="FileNotFoundException">There is no such folder or file.</exception>
    /// <exception cref="InvalidDataException">It holds no complete model, or is an archive that is refused.</exception>
    /// <exception cref="EmbeddingModelException">It does not run, or the name or the model is there already.</exception>
    public async Task<InstalledModel> AddAsync(string source, string? name, CancellationToken cancellationToken)
    {
        var isFolder = Directory.Exists(source);
        if (!isFolder && !File.Exists(source))
        {
            throw new FileNotFoundException($"There is no folder or archive '{source}'.");
        }

        name = name is null ? null : ModelName.Composed(name);
        RequireUsable(name);
        using var changing = StoreLock.Take(Folder);
        using var staging = new StagingFolder(Folder);
        var files = isFolder ? source : staging.Make("unpacked");
        if (!isFolder)
        {
            await new ModelArchive(source, Limits).ExtractAsync(files, cancellationToken).ConfigureAwait(false);
            files = ModelParts.RootOf(files, source);
        }

        return await InstallAsync(staging, files, name ?? NameOf(files, source), new InstalledFrom(Path.GetFullPath(source)), cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="EmbeddingModelException">It is the built-in model.</exception>
    public void Remove(ListedModel listed)
    {
        if (listed.IsBuiltIn)
        {
            throw new EmbeddingModelException($"The model '{listed.Name}' comes with the program and cannot be removed.");
        }

        using var changing = StoreLock.Take(Folder);
        using var staging = new StagingFolder(Folder);
        Directory.Move(listed.Folder, Path.Combine(staging.Path, listed.Name));
    }

    /// <summary>Gives the files of a staged folder their name in the store; the caller holds the lock.</summary>
    internal async Task<InstalledModel> InstallAsync(StagingFolder staging, string files, string name, InstalledFrom from, CancellationToken cancellationToken)
    {
        RequireUsable(name);
        var parts = ModelParts.In(files);
        ModelParts.RequireComplete(parts, from.Source);

        // The folder has its final name already, because a model may be called after its folder.
        var staged = staging.Make(Path.Combine("model", name));
        var hashes = new Dictionary<string, ModelFile>();
        foreach (var part in parts)
        {
            var target = SafePath.In(staged, part);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await CopyAsync(SafePath.In(files, part), target, cancellationToken).ConfigureAwait(false);
            hashes.Add(part, await FileHash.OfAsync(target, cancellationToken).ConfigureAwait(false));
        }

        var installed = await Task.Run(() => ModelTrial.Run(staged, name, hashes, from, time.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        RequireNew(installed);
        await WriteAsync(Path.Combine(staged, ModelParts.Manifest), JsonSerializer.SerializeToUtf8Bytes(installed, StoreJson.Readable.InstalledModel), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        Directory.Move(staged, Path.Combine(Folder, name));
        return installed;
    }

    internal static async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        await file.WriteAsync(content, cancellationToken).ConfigureAwait(false);
        file.Flush(flushToDisk: true);
    }

    private void RequireNew(InstalledModel model)
    {
        if (FindByIdentity(model.Identity) is { } same)
        {
            throw new EmbeddingModelException($"The model {model.Identity} is already there as '{same.Name}'.");
        }
    }

    internal void RequireUsable(string? name)
    {
        if (name is null)
        {
            return;
        }

        if (!ModelName.IsFree(name))
        {
            throw new EmbeddingModelException($"'{name}' cannot be a model's name; expected {ModelName.Expected}.");
        }

        if (Find(name) is { } there)
        {
            throw new EmbeddingModelException($"There is already a model '{name}'{(there.Model is { } model ? $" ({model.Identity})" : "")}; remove it first, or choose another name with --name.");
        }
    }

    private string Names() => string.Join(", ", List().Select(listed => $"'{listed.Name}'").Prepend($"'{BuiltIn}'").Distinct());

    private IEnumerable<string> InstalledFolders() => Directory.Exists(Folder)
        ? Directory.EnumerateDirectories(Folder).Where(path => ModelName.IsName(Path.GetFileName(path))).Order(StringComparer.Ordinal)
        : [];

    private ListedModel ReadBuiltIn()
    {
        try
        {
            var card = StaticModelReader.ReadCard(Path.Combine(builtInFolder, ModelFolder.CardFile));
            return new ListedModel(card.Name, builtInFolder, IsBuiltIn: true, new InstalledModel
            {
                Name = card.Name,
                Revision = card.Revision,
                Identity = $"{card.Name}@{card.Revision}",
                Kind = ModelKind.Static,
                Dimensions = card.Dimensions,
                Languages = card.LanguageNote,
                Licence = card.Licence,
                Source = "comes with the program",
                Files = card.Files,
            });
        }
        catch (Exception e) when (e is EmbeddingModelException or IOException or UnauthorizedAccessException)
        {
            return new ListedModel(BuiltIn, builtInFolder, IsBuiltIn: true, Model: null, e.Message);
        }
    }

    private static ListedModel ReadInstalled(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var model = JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(path, ModelParts.Manifest)), StoreJson.Readable.InstalledModel) ?? throw new FormatException("it is empty");
            foreach (var (file, content) in model.Files)
            {
                _ = content is null ? throw new FormatException($"its file '{file}' is null") : SafePath.Of(file);
            }

            return new ListedModel(name, path, IsBuiltIn: false, model);
        }
        catch (Exception e) when (e is JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            return new ListedModel(name, path, IsBuiltIn: false, Model: null, $"The record of the model in '{path}' cannot be read ({e.Message}); remove the model and add it again.");
        }
    }

    private static string NameOf(string files, string source)
    {
        var found = ModelTrial.NameIn(files) ?? ArchiveExtension().Replace(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(source))), "");
        return ModelName.From(found) is { Length: > 0 } name
            ? name
            : throw new EmbeddingModelException($"The model is called '{found}', which holds no letter or digit to make a name of; give it one with --name.");
    }

    private static async Task CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read);
        await using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write);
        await source.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        target.Flush(flushToDisk: true);
    }

    [GeneratedRegex(@"\.(zip|tar|tar\.gz|tgz)\z", RegexOptions.IgnoreCase)]
    private static partial Regex ArchiveExtension();
}
