using System.Diagnostics;
using Ideation.App;
using Ideation.App.Options;
using Ideation.Embeddings.Store;
using Ideation.Ingestion;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Benchmarks.Scale;

/// <summary>A store of copied documents, written by the index's own writer; what was written stays, so that it can grow from run to run.</summary>
internal static class ScaledStore
{
    private const int BatchSize = 20_000;

    public static WorkspaceSettings Settings(string folder) => new() { StoreFolder = folder, Models = new ModelStore(Path.Combine(folder, "models"), WorkspaceSettings.BuiltInModelFolder, TimeProvider.System) };

    /// <summary>The documents of a store, or of the bundled sample, with their vectors.</summary>
    public static async Task<DocumentCopies> ReadAsync(string? from, WorkspaceSettings into)
    {
        await using var workspace = await Workspace.OpenForWritingAsync(into, CancellationToken.None);
        var documents = from is null ? await SampleAsync() : await StoredAsync(Settings(from).IndexFolder);
        var vectors = new List<float[]>();
        foreach (var batch in documents.Chunk(1000))
        {
            vectors.AddRange((await workspace.Documents.GenerateAsync(batch.Select(EmbeddedText.Of))).Select(embedding => embedding.Vector.ToArray()));
        }

        return new DocumentCopies(documents, [.. vectors]);
    }

    /// <summary>Adds copies until the store holds so many documents.</summary>
    /// <returns>Documents written per second; 0 when nothing was to do.</returns>
    public static async Task<double> GrowAsync(WorkspaceSettings settings, DocumentCopies copies, int documents)
    {
        await using var workspace = await Workspace.OpenForWritingAsync(settings, CancellationToken.None);
        var first = (int)await workspace.Index.CountAsync(PatentFilter.None, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var next = Task.Run(() => Batch(copies, first, documents));
        for (var from = first; from < documents; from += BatchSize)
        {
            var batch = await next;
            var after = from + BatchSize;
            next = Task.Run(() => Batch(copies, after, documents));
            await workspace.Index.UpsertAsync(batch, CancellationToken.None);
            Console.Error.WriteLine($"{from + batch.Patents.Count:N0} documents, {(from + batch.Patents.Count - first) / watch.Elapsed.TotalSeconds:N0}/s");
        }

        return Math.Max(0, documents - first) / watch.Elapsed.TotalSeconds;
    }

    private static PatentBatch Batch(DocumentCopies copies, int from, int documents) =>
        new([.. Enumerable.Range(from, Math.Clamp(documents - from, 0, BatchSize)).Select(place => copies[place])]);

    private static async Task<IReadOnlyList<PatentDocument>> SampleAsync()
    {
        var documents = new List<PatentDocument>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "patents-*.jsonl").Order(StringComparer.Ordinal))
        {
            documents.AddRange(await PatentSources.ReadDocumentsAsync(file, CancellationToken.None).ToListAsync());
        }

        return documents;
    }

    private static async Task<IReadOnlyList<PatentDocument>> StoredAsync(string folder)
    {
        await using var index = await EmbeddedPatentIndex.OpenAsync(folder, CancellationToken.None);
        return await IndexSuccession.DocumentsOf(index).ReadAsync(after: null, CancellationToken.None).Select(record => record.Document!).ToListAsync();
    }
}
