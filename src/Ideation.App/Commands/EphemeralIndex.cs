using Ideation.Embeddings;
using Ideation.Ingestion;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.App.Commands;

/// <summary>An embedded patent index in a temporary folder, gone when it is disposed.</summary>
internal sealed class EphemeralIndex : IAsyncDisposable
{
    private const int BatchSize = 1000;

    private readonly DirectoryInfo _folder;

    private EphemeralIndex(DirectoryInfo folder, EmbeddedPatentIndex index)
    {
        _folder = folder;
        Index = index;
    }

    public EmbeddedPatentIndex Index { get; }

    /// <summary>Embeds and writes the documents; those in whose text the model knows no word are left out.</summary>
    public static async Task<EphemeralIndex> FillAsync(
        IReadOnlyList<PatentDocument> documents, EmbeddingModel model, IProgress<int> progress, CancellationToken cancellationToken)
    {
        using var generator = model.CreateGenerator(TextRole.Document);
        var folder = Directory.CreateTempSubdirectory("ideation-evaluate-");
        var ephemeral = new EphemeralIndex(folder, await OpenAsync(folder, model, cancellationToken));
        try
        {
            var done = 0;
            foreach (var batch in documents.Chunk(BatchSize))
            {
                var vectors = await generator.GenerateAsync(batch.Select(EmbeddedText.Of), cancellationToken: cancellationToken);
                var patents = batch
                    .Zip(vectors, (document, vector) => new EmbeddedPatent(document, vector.Vector, ContentHash.Of(document, model.Identity)))
                    .Where(patent => !EmbeddingModel.IsEmpty(patent.Vector.Span));
                await ephemeral.Index.UpsertAsync(new PatentBatch([.. patents]), cancellationToken);
                progress.Report(done += batch.Length);
            }

            return ephemeral;
        }
        catch
        {
            await ephemeral.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<EmbeddedPatentIndex> OpenAsync(DirectoryInfo folder, EmbeddingModel model, CancellationToken cancellationToken)
    {
        try
        {
            return await EmbeddedPatentIndex.OpenOrCreateAsync(folder.FullName, new IndexIdentity(model.Identity, model.Dimensions[0]), cancellationToken);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }
}
