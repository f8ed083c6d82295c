using Ideation.App.Options;
using Ideation.Embeddings;
using Ideation.Ingestion;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>
/// Makes the index again with another model from the documents it holds. The new index grows beside the old one, which answers until one step puts the new one in its place;
/// stopped at any moment, the next run goes on.
/// </summary>
internal static class ReembedJob
{
    private const string Quarantine = "re-embedding";

    /// <exception cref="PatentIndexException">There is no index, it is on a server, or another process writes to it.</exception>
    public static async Task<ReembedAnswer> RunAsync(WorkspaceSettings settings, string modelName, bool quiet, CancellationToken cancellationToken)
    {
        var identity = await Workspace.FindIdentityAsync(settings, cancellationToken)
            ?? throw new PatentIndexException($"There is no index in {settings.IndexName} to make again; make one with 'ideation ingest FILE --model {modelName}'.");
        using var model = EmbeddingModel.Load(settings.Models.FolderOf(modelName));
        var wanted = Workspace.IdentityOf(model);

        // Held for writing, though it is only read: nobody may add to an index that is about to be replaced.
        await using var earlier = await EmbeddedPatentIndex.OpenOrCreateAsync(settings.IndexFolder, identity, cancellationToken);
        if (settings.IndexFolder != earlier.Folder)
        {
            throw new PatentIndexException($"The index in {settings.StoreFolder} was just made again by another process; run the command again if it is not with the model you want.");
        }

        var folder = settings.Indexes.For(wanted);
        settings.Indexes.DeleteOthers(except: folder);
        return identity == wanted
            ? new ReembedAnswer(identity.ModelRevision, wanted.ModelRevision, await earlier.CountAsync(PatentFilter.None, cancellationToken), 0, 0, Switched: true, 0)
            : await FillAsync(settings, earlier, model, folder, quiet, cancellationToken);
    }

    private static async Task<ReembedAnswer> FillAsync(WorkspaceSettings settings, EmbeddedPatentIndex earlier, EmbeddingModel model, string folder, bool quiet, CancellationToken cancellationToken)
    {
        IngestSummary summary;
        long documents;
        await using (var successor = await EmbeddedPatentIndex.OpenOrCreateAsync(folder, Workspace.IdentityOf(model), cancellationToken))
        {
            using var embeddings = model.CreateGenerator(TextRole.Document);
            var pipeline = new IngestPipeline(successor, embeddings, new IngestOptions(), TimeProvider.System);
            summary = await IngestJob.RunAsync(pipeline, IndexSuccession.DocumentsOf(earlier), model.Name, QuarantineFile.In(settings.StoreFolder, Quarantine), quiet, cancellationToken);
            if (!summary.Interrupted)
            {
                await IndexSuccession.CompleteAsync(successor, earlier, cancellationToken);
            }

            documents = await successor.CountAsync(PatentFilter.None, CancellationToken.None);
        }

        var all = await earlier.CountAsync(PatentFilter.None, CancellationToken.None);
        if (!summary.Interrupted)
        {
            settings.Indexes.SwitchTo(folder);
            settings.Indexes.DeleteOthers();
        }

        return new ReembedAnswer(earlier.Identity.ModelRevision, model.Identity, documents, summary.Embedded, summary.Interrupted ? summary.Quarantined : all - documents, !summary.Interrupted, summary.Seconds);
    }
}
