using System.Text.Json;
using System.Text.Json.Nodes;
using Ideation.Embeddings.Transformers;

namespace Ideation.Embeddings.Store;

/// <summary>Loads a model once, to see that it runs and what it says of itself.</summary>
internal static class ModelTrial
{
    /// <exception cref="EmbeddingModelException">It does not load.</exception>
    public static InstalledModel Run(string folder, string name, IReadOnlyDictionary<string, ModelFile> files, InstalledFrom from, DateTimeOffset now)
    {
        using var model = EmbeddingModel.Load(folder);
        var card = (model as StaticModel)?.Card;
        return new InstalledModel
        {
            Name = name,
            Revision = model.Revision,
            Identity = model.Identity,
            Kind = card is null ? ModelKind.Transformer : ModelKind.Static,
            Dimensions = model.Dimensions,
            Languages = card?.LanguageNote is { Length: > 0 } languages ? languages : from.Languages,
            Licence = card?.Licence is { Length: > 0 } licence ? licence : from.Licence,
            Source = from.Source,
            Installed = now,
            Files = files,
        };
    }

    /// <summary>The name that a model's card or settings give it, or null.</summary>
    public static string? NameIn(string folder) => NameOn(Path.Combine(folder, ModelFolder.CardFile)) ?? NameOn(Path.Combine(folder, TransformerSettings.FileName));

    private static string? NameOn(string path)
    {
        try
        {
            return File.Exists(path) && JsonNode.Parse(File.ReadAllBytes(path)) is JsonObject settings && settings["name"] is JsonValue name && name.TryGetValue<string>(out var text) ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
