using Ideation.App.Options;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>Which embedding model a run works with: the one asked for, else the one the index was made with, else the built-in one.</summary>
internal static class ModelChoice
{
    /// <param name="settings">What was asked for.</param>
    /// <param name="index">The model of the index, or null when there is no index yet.</param>
    /// <returns>The model's folder.</returns>
    /// <exception cref="EmbeddingModelException">There is no such model here; the message says how to get it.</exception>
    public static string FolderOf(WorkspaceSettings settings, IndexIdentity? index) => (settings.Model, index) switch
    {
        ({ } given, _) => settings.Models.FolderOf(given),
        (null, null) => settings.Models.FolderOf(ModelStore.BuiltIn),
        (null, { } identity) => settings.Models.FindByIdentity(identity.ModelRevision)?.Folder ?? throw new EmbeddingModelException(
            $"The index in {settings.IndexName} was made with the embedding model {identity.ModelRevision}, which is not installed; add it with 'ideation models add FOLDER', name its folder with --model, or {Again(settings, ModelStore.BuiltIn)}."),
    };

    /// <exception cref="PatentIndexException">The index was made with another model than the one asked for; the message says how to make it again.</exception>
    public static void RequireSame(WorkspaceSettings settings, IndexIdentity index, IndexIdentity model)
    {
        if (index != model)
        {
            throw new PatentIndexException(
                $"The index in {settings.IndexName} was made with the embedding model {index.ModelRevision}, but the model in use is {model.ModelRevision}, and vectors of two models cannot be compared; leave out --model, or {Again(settings, settings.Model ?? ModelStore.BuiltIn)}.");
        }
    }

    private static string Again(WorkspaceSettings settings, string model) => settings.Qdrant is null
        ? $"make the index again from its documents with 'ideation reembed --model {Quoted(model)} --store {Quoted(settings.StoreFolder)}'"
        : $"ingest the files into another collection with 'ideation ingest FILE --index qdrant --collection NAME --model {Quoted(model)}'";

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
