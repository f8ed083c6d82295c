namespace Ideation.Embeddings.Training.Recipes;

/// <summary>
/// Documents whose classification is kept from training because it is asked for when the model is measured. Their text is learnt from all the same; it carries no answer.
/// </summary>
public sealed record RecipeHeldOut
{
    /// <summary>Files of JSON lines with an <c>id</c>.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>JSON lines of lists of ids: where one member is held out, all are.</summary>
    public string? Groups { get; init; }

    /// <summary>Two-letter codes of languages held out as a whole.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Documents published on this day or later whose main subclass is joined to another class as no dated document before them, not itself held out, joined it.</summary>
    public DateOnly? NewPairsFrom { get; init; }
}
