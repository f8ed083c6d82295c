using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ideation.Embeddings.Store;

/// <summary>Loads a model once, to see that it runs and what it says of itself.</summary>
internal static class ModelTrial
{
    /// <exception cref="EmbeddingModelException">It does not load.</exception>
    public static InstalledModel Run(string folder, string name, IReadOnlyDictionary<string, ModelFile> files, InstalledFrom from, DateTimeOffset now)
    {
        using var model = EmbeddingModel.Load(folder);
        return new InstalledModel
        {
            Name = name,
            Revision = model.Card.Revision,
            Identity = model.Identity,
            Kind = IsStatic(folder) ? ModelKind.Static : ModelKind.Transformer,
            Dimensions = model.Card.Dimensions,
            Languages = model.Card.LanguageNote.Length > 0 ? model.Card.LanguageNote : from.Languages,
            Licence = model.Card.Licence.Length > 0 ? model.Card.Licence : from.Licence,
            Source = from.Source,
            Installed = now,
            Files = files,
        };
    }

    public static string? NameOn(string card) => (string?)ReadCard(card)?["name"];

    // Only a card of ours carries a reference vector.
    private static bool IsStatic(string folder) => ReadCard(Path.Combine(folder, ModelFolder.CardFile))?["reference"] is not null;

    private static JsonObject? ReadCard(string path)
    {
        try
        {
            return File.Exists(path) ? JsonNode.Parse(File.ReadAllBytes(path)) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
