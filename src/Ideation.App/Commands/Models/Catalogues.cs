using Ideation.Embeddings.Store;

namespace Ideation.App.Commands.Models;

/// <summary>The catalogues a model is looked for in: the one given, the user's own, the shipped one.</summary>
internal static class Catalogues
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "embeddings", "catalogue.json");

    /// <exception cref="InvalidDataException">One of them is no catalogue.</exception>
    public static IReadOnlyList<Catalogue> Read(ModelStore models, string? given) =>
        [.. given is null ? [] : new[] { Catalogue.Read(given) }, Catalogue.ReadIfThere(models.CataloguePath), Catalogue.ReadIfThere(Shipped)];

    /// <exception cref="UsageException">None lists the model; the message names those that are listed.</exception>
    public static CatalogueEntry Find(string name, ModelStore models, string? given)
    {
        var catalogues = Read(models, given);
        return catalogues.Select(catalogue => catalogue.Find(name)).FirstOrDefault(entry => entry is not null)
            ?? throw new UsageException($"No catalogue lists a model '{name}'; listed are {string.Join(", ", catalogues.SelectMany(catalogue => catalogue.Models).Select(entry => entry.Name).Distinct())}.");
    }
}
