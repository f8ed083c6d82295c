using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Embeddings;
using Ideation.PatentIndex.Embedded;
using Ideation.PatentIndex.Qdrant;
using Ideation.PatentIndex.Store;
using Ideation.Patents;
using Ideation.Proposals;
using Microsoft.Extensions.AI;

namespace Ideation.App;

/// <summary>The embedding model and the index a run works with, opened together so that they always belong together.</summary>
internal sealed class Workspace : IAsyncDisposable
{
    private Workspace(EmbeddingModel model, IPatentIndex index)
    {
        Model = model;
        Documents = model.CreateGenerator(TextRole.Document);
        Queries = model.CreateGenerator(TextRole.Query);
        Index = index;
    }

    public EmbeddingModel Model { get; }

    /// <summary>Embeds texts to be put into the index.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> Documents { get; }

    /// <summary>Embeds texts to be looked for, and what they are compared with beside the index.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> Queries { get; }

    public IPatentIndex Index { get; }

    /// <summary>What was sent to the index's server until now; nothing for the embedded index.</summary>
    public Egress Egress => Index is QdrantPatentIndex qdrant
        ? new Egress([new EgressRecord($"{qdrant.Server.Host}:{qdrant.Server.Port}", qdrant.Server.IsLoopback, qdrant.Sent.Requests, qdrant.Sent.Bytes)])
        : Egress.None;

    /// <exception cref="PatentIndexException">There is no index, or it was made with another model.</exception>
    public static Task<Workspace> OpenForReadingAsync(WorkspaceSettings settings, CancellationToken cancellationToken) =>
        OpenAsync(settings, async (identity, cancel) =>
        {
            var index = await OpenIndexAsync(settings, cancel);
            if (index.Identity == identity)
            {
                return index;
            }

            await index.DisposeAsync();
            throw new PatentIndexException($"The index in {settings.IndexName} was made with the embedding model {index.Identity.ModelRevision}, but the model in use is {identity.ModelRevision}; use that model with --model, or ingest the files into another store with --store.");
        }, cancellationToken);

    /// <exception cref="PatentIndexException">The index was made with another model, or another process writes to it.</exception>
    public static Task<Workspace> OpenForWritingAsync(WorkspaceSettings settings, CancellationToken cancellationToken) =>
        OpenAsync(settings, async (identity, cancel) => settings.Qdrant is { } qdrant
            ? await QdrantPatentIndex.OpenOrCreateAsync(qdrant, identity, PatentStore.OpenOrCreate(settings.IndexFolder), cancel)
            : await EmbeddedPatentIndex.OpenOrCreateAsync(settings.IndexFolder, identity, cancel), cancellationToken);

    /// <summary>Opens an existing index for reading, whatever model it was made with.</summary>
    /// <exception cref="PatentIndexException">There is none, or it cannot be opened.</exception>
    public static async Task<IPatentIndex> OpenIndexAsync(WorkspaceSettings settings, CancellationToken cancellationToken) => settings.Qdrant is { } qdrant
        ? await QdrantPatentIndex.OpenAsync(qdrant, store: null, cancellationToken)
        : await EmbeddedPatentIndex.OpenAsync(settings.IndexFolder, cancellationToken);

    public async Task<FieldStatistics> ReadStatisticsAsync(CancellationToken cancellationToken) =>
        await FieldStatistics.ReadAsync(Index.ReadClassificationsAsync(cancellationToken), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        Documents.Dispose();
        Queries.Dispose();
        Model.Dispose();
    }

    private static async Task<Workspace> OpenAsync(WorkspaceSettings settings, Func<IndexIdentity, CancellationToken, Task<IPatentIndex>> openIndex, CancellationToken cancellationToken)
    {
        var model = EmbeddingModel.Load(settings.ModelFolder);
        try
        {
            var identity = new IndexIdentity(model.Identity, model.Dimensions[0]);
            return new Workspace(model, await openIndex(identity, cancellationToken));
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }
}
