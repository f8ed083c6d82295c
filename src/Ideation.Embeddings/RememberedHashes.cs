using System.Text.Json;

namespace Ideation.Embeddings;

/// <summary>
/// Hashes of a model's files, remembered beside them with length and time of change, so that hundreds of megabytes are not read again at every start.
/// Where the folder cannot be written, they are computed each time.
/// </summary>
internal static class RememberedHashes
{
    public const string FileName = ".hashes.json";

    // A file changed again within the clock's step would keep its time, so only times that lie back are trusted.
    private static readonly TimeSpan ClockStep = TimeSpan.FromSeconds(2);

    /// <summary>Length and SHA-256 of each file, by its name relative to <paramref name="folder"/>.</summary>
    public static IReadOnlyDictionary<string, ModelFile> Of(string folder, IEnumerable<string> names)
    {
        var remembered = Read(folder);
        var current = new SortedDictionary<string, RememberedHash>(StringComparer.Ordinal);
        var settled = DateTime.UtcNow - ClockStep;
        foreach (var name in names)
        {
            var file = new FileInfo(Path.Combine(folder, name));
            current[name] = remembered.GetValueOrDefault(name) is { } known && known.Bytes == file.Length && known.Changed == file.LastWriteTimeUtc
                ? known
                : new RememberedHash(file.Length, file.LastWriteTimeUtc, FileHash.Of(file.FullName).Sha256);
        }

        var lasting = current.Where(file => file.Value.Changed < settled).ToDictionary();
        if (lasting.Any(file => remembered.GetValueOrDefault(file.Key) != file.Value))
        {
            Write(folder, lasting);
        }

        return current.ToDictionary(file => file.Key, file => new ModelFile(file.Value.Bytes, file.Value.Sha256));
    }

    private static Dictionary<string, RememberedHash> Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, FileName)), ModelCardJson.Default.DictionaryStringRememberedHash) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    private static void Write(string folder, Dictionary<string, RememberedHash> hashes)
    {
        var unfinished = Path.Combine(folder, $"{FileName}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(hashes, ModelCardJson.Default.DictionaryStringRememberedHash));
            File.Move(unfinished, Path.Combine(folder, FileName), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
        }
    }
}
