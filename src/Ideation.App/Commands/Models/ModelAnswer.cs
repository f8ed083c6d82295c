using Ideation.Embeddings.Store;

namespace Ideation.App.Commands.Models;

/// <summary>A model as <c>models list</c>, <c>add</c> and <c>pull</c> tell it to a machine.</summary>
internal sealed record ModelAnswer
{
    public required string Name { get; init; }

    public string? Revision { get; init; }

    public string? Identity { get; init; }

    /// <summary><c>static</c> or <c>transformer</c>.</summary>
    public string? Kind { get; init; }

    public IReadOnlyList<int>? Dimensions { get; init; }

    public string? Languages { get; init; }

    public string? Licence { get; init; }

    public long? Bytes { get; init; }

    public required string Folder { get; init; }

    public string? Source { get; init; }

    public required bool BuiltIn { get; init; }

    /// <summary>True for the model that the store's index was made with.</summary>
    public required bool UsedByIndex { get; init; }

    public string? Problem { get; init; }

    public static ModelAnswer From(ListedModel listed, string? indexIdentity) => new()
    {
        Name = listed.Name,
        Revision = listed.Model?.Revision,
        Identity = listed.Model?.Identity,
        Kind = listed.Model is { } model ? NameOf(model.Kind) : null,
        Dimensions = listed.Model?.Dimensions,
        Languages = listed.Model?.Languages,
        Licence = listed.Model?.Licence,
        Bytes = listed.Model?.Bytes,
        Folder = listed.Folder,
        Source = listed.Model?.Source,
        BuiltIn = listed.IsBuiltIn,
        UsedByIndex = listed.Model is not null && listed.Model.Identity == indexIdentity,
        Problem = listed.Problem,
    };

    public static string NameOf(ModelKind kind) => kind == ModelKind.Static ? "static" : "transformer";
}
