namespace Ideation.Embeddings.Store;

/// <summary>Compares a model's files with what was recorded when it was installed.</summary>
public static class ModelVerification
{
    /// <summary>Hashes every file of a model again.</summary>
    /// <returns>Each file that differs, is missing, or was not there when the model was installed; empty when all is well.</returns>
    public static async Task<IReadOnlyList<FileDifference>> RunAsync(ListedModel listed, CancellationToken cancellationToken)
    {
        if (listed.Model is not { } model)
        {
            return [new FileDifference(ModelParts.Manifest, listed.Problem!)];
        }

        var differences = new List<FileDifference>();
        foreach (var (path, expected) in model.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var file = SafePath.In(listed.Folder, path);
            if (!File.Exists(file))
            {
                differences.Add(new FileDifference(path, "is missing"));
            }
            else if (await FileHash.OfAsync(file, cancellationToken).ConfigureAwait(false) is var found && found != expected)
            {
                differences.Add(new FileDifference(path, $"differs: found {found.Bytes} bytes with SHA-256 {found.Sha256}, expected {expected.Bytes} bytes with SHA-256 {expected.Sha256}"));
            }
        }

        string[] own = [listed.IsBuiltIn ? ModelFolder.CardFile : ModelParts.Manifest, RememberedHashes.FileName];
        var added = Directory.EnumerateFiles(listed.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(listed.Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !model.Files.ContainsKey(path) && !own.Contains(path));
        return [.. differences, .. added.Order(StringComparer.Ordinal).Select(path => new FileDifference(path, "was added"))];
    }
}
