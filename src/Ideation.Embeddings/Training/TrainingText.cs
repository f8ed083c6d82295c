namespace Ideation.Embeddings.Training;

/// <summary>One document's text to learn from; empty parts are simply not used.</summary>
public sealed record TrainingText
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public required string Abstract { get; init; }

    public string Claim { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Two-letter language code; batches never mix languages.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What the text is capped with, so that no section or source dominates: see <see cref="TrainingOptions.GroupCap"/>.</summary>
    public string Group { get; init; } = "";

    /// <summary>Day of publication, where the source gives one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Classification symbols without spaces, the main one first; empty when none are known or when they are kept from training.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Where the text came from, as its source names it; for the list of training data.</summary>
    public string Source { get; init; } = "";
}
