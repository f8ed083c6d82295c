using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Discovery.Fields;
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
    private readonly string _modelFolder;
    private FieldStatistics? _statistics;
    private DiscoveryOptions? _discovery;

    private Workspace(EmbeddingModel model, string modelFolder, IPatentIndex index)
    {
        _modelFolder = modelFolder;
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

    /// <summary>How uses are found with this model; its ranking of fields is read when first asked for.</summary>
    /// <exception cref="InputFileException">The ranking beside the model cannot be read or goes with another model.</exception>
    public DiscoveryOptions Discovery => _discovery ??= ReadDiscovery(_modelFolder, Model.Identity);

    /// <summary>What was sent to the index's server until now; nothing for the embedded index.</summary>
    public Egress Egress => Index is QdrantPatentIndex qdrant
        ? new Egress([new EgressRecord($"{qdrant.Server.Host}:{qdrant.Server.Port}", qdrant.Server.IsLoopback, qdrant.Sent.Requests, qdrant.Sent.Bytes)])
        : Egress.None;

    /// <exception cref="PatentIndexException">There is no index, or it was made with another model than the one asked for.</exception>
    /// <exception cref="EmbeddingModelException">The model is not installed or does not load.</exception>
    public static async Task<Workspace> OpenForReadingAsync(WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var index = await OpenIndexAsync(settings, cancellationToken);
        try
        {
            var (model, modelFolder) = LoadModel(settings, index.Identity);
            return new Workspace(model, modelFolder, index);
        }
        catch
        {
            await index.DisposeAsync();
            throw;
        }
    }

    /// <summary>As <see cref="OpenForReadingAsync"/>, for a command that looks for uses: field counts and ranking are read while the model loads, and stay what they were then.</summary>
    /// <exception cref="PatentIndexException">There is no index, it cannot be read, or it was made with another model than the one asked for.</exception>
    /// <exception cref="EmbeddingModelException">The model is not installed or does not load.</exception>
    /// <exception cref="InputFileException">The ranking beside the model cannot be read or goes with another model.</exception>
    public static async Task<Workspace> OpenForDiscoveryAsync(WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var index = await OpenIndexAsync(settings, cancellationToken);
        using var unneeded = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(
            async () => (await ReadStatisticsAsync(index, unneeded.Token), ReadDiscovery(ModelChoice.FolderOf(settings, index.Identity), index.Identity.ModelRevision)),
            unneeded.Token);
        Workspace? workspace = null;
        try
        {
            var (model, modelFolder) = LoadModel(settings, index.Identity);
            workspace = new Workspace(model, modelFolder, index);
            (workspace._statistics, workspace._discovery) = await reading;
            return workspace;
        }
        catch
        {
            // An index is closed only when nobody reads it any more.
            await unneeded.CancelAsync();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await (workspace ?? (IAsyncDisposable)index).DisposeAsync();
            throw;
        }
    }

    /// <exception cref="PatentIndexException">The index was made with another model than the one asked for, or another process writes to it.</exception>
    /// <exception cref="EmbeddingModelException">The model is not installed or does not load.</exception>
    public static async Task<Workspace> OpenForWritingAsync(WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var folder = settings.IndexFolder;
        var (model, modelFolder) = LoadModel(settings, await FindIdentityAsync(settings, cancellationToken));
        Workspace workspace;
        try
        {
            IPatentIndex index = settings.Qdrant is { } qdrant
                ? await QdrantPatentIndex.OpenOrCreateAsync(qdrant, IdentityOf(model), PatentStore.OpenOrCreate(folder), cancellationToken)
                : await EmbeddedPatentIndex.OpenOrCreateAsync(folder, IdentityOf(model), cancellationToken);
            workspace = new Workspace(model, modelFolder, index);
        }
        catch
        {
            model.Dispose();
            throw;
        }

        if (settings.IndexFolder == folder)
        {
            return workspace;
        }

        // Another process made the index again between our look and our lock.
        await workspace.DisposeAsync();
        return await OpenForWritingAsync(settings, cancellationToken);
    }

    /// <summary>The model an index was made with, or null when there is none yet.</summary>
    /// <exception cref="PatentIndexException">There is one, but it cannot be read.</exception>
    public static Task<IndexIdentity?> FindIdentityAsync(WorkspaceSettings settings, CancellationToken cancellationToken) => settings.Qdrant is { } qdrant
        ? QdrantPatentIndex.FindIdentityAsync(qdrant, cancellationToken)
        : EmbeddedPatentIndex.FindIdentityAsync(settings.IndexFolder, cancellationToken);

    public static IndexIdentity IdentityOf(EmbeddingModel model) => new(model.Identity, model.Dimensions[0]);

    /// <summary>Opens an existing index for reading, whatever model it was made with.</summary>
    /// <exception cref="PatentIndexException">There is none, or it cannot be opened.</exception>
    public static async Task<IPatentIndex> OpenIndexAsync(WorkspaceSettings settings, CancellationToken cancellationToken) => settings.Qdrant is { } qdrant
        ? await QdrantPatentIndex.OpenAsync(qdrant, store: null, cancellationToken)
        : await EmbeddedPatentIndex.OpenAsync(settings.IndexFolder, cancellationToken);

    /// <summary>The field counts of the index: kept beside an embedded one until it changes, counted anew otherwise.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public Task<FieldStatistics> ReadStatisticsAsync(CancellationToken cancellationToken) => _statistics is { } read ? Task.FromResult(read) : ReadStatisticsAsync(Index, cancellationToken);

    /// <summary>Counts the fields now, where counts can be kept, rather than when somebody first asks.</summary>
    public async Task KeepStatisticsAsync(CancellationToken cancellationToken)
    {
        if (Index is EmbeddedPatentIndex embedded)
        {
            await KeptStatistics.ReadAsync(embedded, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        Documents.Dispose();
        Queries.Dispose();
        Model.Dispose();
    }

    private static Task<FieldStatistics> ReadStatisticsAsync(IPatentIndex index, CancellationToken cancellationToken) => index is EmbeddedPatentIndex embedded
        ? KeptStatistics.ReadAsync(embedded, cancellationToken)
        : FieldStatistics.ReadAsync(index.ReadClassificationsAsync(cancellationToken), cancellationToken);

    private static DiscoveryOptions ReadDiscovery(string modelFolder, string model) => new() { Ranking = RankingFile.Find(modelFolder, model) };

    private static (EmbeddingModel Model, string Folder) LoadModel(WorkspaceSettings settings, IndexIdentity? index)
    {
        var folder = ModelChoice.FolderOf(settings, index);
        var model = EmbeddingModel.Load(folder);
        try
        {
            if (index is not null)
            {
                ModelChoice.RequireSame(settings, index, IdentityOf(model));
            }

            return (model, folder);
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }
}
