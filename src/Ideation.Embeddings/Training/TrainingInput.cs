namespace Ideation.Embeddings.Training;

/// <summary>Everything a model is learnt from; only <see cref="Texts"/> is needed.</summary>
public sealed record TrainingInput
{
    public required IReadOnlyList<TrainingText> Texts { get; init; }

    /// <summary>What joins the two languages, together with <see cref="Parallel"/>.</summary>
    public IReadOnlyList<TermPair> Terms { get; init; } = [];

    public IReadOnlyList<ParallelText> Parallel { get; init; } = [];

    /// <summary>What a classification symbol means in words, by symbol; a text is taught to lie near the meaning of its symbols.</summary>
    public IReadOnlyDictionary<string, SymbolMeaning> Meanings { get; init; } = new Dictionary<string, SymbolMeaning>();
}
