using Ideation.Embeddings;
using Ideation.Evaluation.Methods;

namespace Ideation.App.Commands.Evaluate;

/// <summary>The embedding models of a run, loaded and named.</summary>
internal sealed class ModelSet : IDisposable
{
    private readonly List<EmbeddingModel> _loaded = [];
    private readonly List<EvaluatedModel> _models = [];

    private ModelSet()
    {
    }

    public IReadOnlyList<EvaluatedModel> Models => _models;

    /// <summary>Name@revision by the name a model has in the run; the first one is ours.</summary>
    public IReadOnlyDictionary<string, string> Identities => _models.Zip(_loaded).ToDictionary(pair => pair.First.Name, pair => pair.Second.Identity);

    /// <summary>Loads the folders. A model is named after its folder, or the whole path where two folders have one name.</summary>
    public static ModelSet Load(IReadOnlyList<string> folders)
    {
        string[] paths = [.. folders.Distinct(StringComparer.Ordinal)];
        var set = new ModelSet();
        try
        {
            foreach (var path in paths)
            {
                var model = EmbeddingModel.Load(path);
                set._loaded.Add(model);
                set._models.Add(new EvaluatedModel(paths.Count(other => Leaf(other) == Leaf(path)) > 1 ? path : Leaf(path), model.CreateGenerator(TextRole.Document), model is StaticModel ? null : model.CreateGenerator(TextRole.Query))
                {
                    Ranking = RankingFile.Find(path, model.Identity),
                });
            }

            return set;
        }
        catch
        {
            set.Dispose();
            throw;
        }
    }

    public void Dispose() => _loaded.ForEach(model => model.Dispose());

    private static string Leaf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
}
