namespace Ideation.Evaluation.Metrics;

/// <summary>How one method did on one item (a query, or a pair of phrases).</summary>
public sealed record ItemScore
{
    /// <summary>The item as the data names it.</summary>
    public required string Id { get; init; }

    /// <summary>The ranking that was measured, best first; empty where nothing is ranked.</summary>
    public IReadOnlyList<string> Ranked { get; init; } = [];

    /// <summary>Those of <see cref="Ranked"/> that are true, in order of rank.</summary>
    public IReadOnlyList<string> Hits { get; init; } = [];

    /// <summary>What the metrics are made of; a value that does not apply to the item is left out.</summary>
    public required IReadOnlyDictionary<string, double> Values { get; init; }
}
