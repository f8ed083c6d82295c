using Ideation.Embeddings.Transformers;

namespace Ideation.Embeddings.Store;

/// <summary>Fetches a model of a catalogue and takes it into the store. What it sends are the addresses of files and nothing else.</summary>
/// <param name="store">Where the model goes.</param>
/// <param name="options">What is allowed.</param>
/// <param name="time">For pauses between attempts and for dates.</param>
public sealed class ModelDownload(ModelStore store, DownloadOptions options, TimeProvider time)
{
    /// <summary>The hosts that a model's files are on, before any redirect.</summary>
    public static IReadOnlyList<string> HostsOf(CatalogueEntry entry) =>
        [.. entry.Files.Select(file => entry.AddressOf(file).Authority).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Fetches every file, checks it, and installs the model as <see cref="ModelStore.AddAsync"/> does; interrupted, the next run goes on.</summary>
    /// <param name="entry">The model.</param>
    /// <param name="trustOnFirstUse">Takes files whose hash nobody has recorded, and records what came once the model has run.</param>
    /// <param name="contacting">Called with the address before a host is contacted for the first time, also by a redirect.</param>
    /// <param name="progress">Told how far it is, in order.</param>
    /// <param name="cancellationToken">Stops; files that are complete, and parts that can go on, stay aside for the next run.</param>
    /// <exception cref="EmbeddingModelException">Something is refused, cannot be fetched, is not what the catalogue states, or does not run.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task<InstalledModel> RunAsync(CatalogueEntry entry, bool trustOnFirstUse, Action<Uri> contacting, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        store.RequireUsable(entry.Name);
        using var changing = StoreLock.Take(store.Folder);
        var recorded = Catalogue.ReadIfThere(store.CataloguePath);
        entry = recorded.Complete(entry);
        var trusted = !entry.IsVerifiable;
        Check(entry, trustOnFirstUse);
        var folder = Path.Combine(store.Folder, ".downloads", entry.Name);
        using (var connection = new GuardedConnection(options, contacting))
        {
            var download = new FileDownload(connection, options, time);
            foreach (var file in entry.Files)
            {
                var found = await download.RunAsync(
                    entry.AddressOf(file),
                    SafePath.In(folder, file.Path),
                    file.Expected,
                    (bytes, length) => progress?.Report(new DownloadProgress(file.Path, bytes, length)),
                    cancellationToken).ConfigureAwait(false);
                if (file.Expected is null)
                {
                    entry = entry with { Files = [.. entry.Files.Select(other => other.Path == file.Path ? other with { Bytes = found.Bytes, Sha256 = found.Sha256, Seen = Today() } : other)] };
                }
            }
        }

        // What an earlier run under another catalogue fetched is no part of this model.
        foreach (var other in ModelParts.In(folder).Except(entry.Files.Select(file => file.Path)))
        {
            File.Delete(SafePath.In(folder, other));
        }

        if (entry.Settings is { } settings)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, TransformerSettings.FileName), settings.ToJsonString() + "\n", cancellationToken).ConfigureAwait(false);
        }

        using var staging = new StagingFolder(store.Folder);
        var installed = await store.InstallAsync(staging, folder, entry.Name, new InstalledFrom(entry.Address.AbsoluteUri, entry.Licence, entry.Languages), cancellationToken).ConfigureAwait(false);
        if (trusted)
        {
            // Only now: a hash of what never ran would hold every later fetch to it. Not stopped any more, because the model is there.
            await recorded.RecordAsync(entry, CancellationToken.None).ConfigureAwait(false);
        }

        Directory.Delete(folder, recursive: true);
        return installed;
    }

    private static void Check(CatalogueEntry entry, bool trustOnFirstUse)
    {
        foreach (var file in entry.Files)
        {
            AddressPolicy.Require(entry.AddressOf(file));
        }

        if (!entry.IsVerifiable && !trustOnFirstUse)
        {
            throw new EmbeddingModelException($"The catalogue states no size and hash for {entry.Files.First(file => file.Expected is null).Path} of '{entry.Name}', so what comes could not be verified; add them, or use --trust-on-first-use to take the files as they come and record their hashes.");
        }
    }

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
