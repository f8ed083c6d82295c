using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>What every task of the benchmark is: items, methods that answer them, metrics over the answers and a control.</summary>
public sealed record EvaluationTask
{
    /// <summary>Such as <c>xfield</c>; see <see cref="TaskNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>What is searched or ranked, in words.</summary>
    public required string Searched { get; init; }

    /// <summary>How many of them.</summary>
    public required int CorpusSize { get; init; }

    /// <summary>What is resampled for the intervals: <c>query</c>, <c>anchor</c> and so on.</summary>
    public string Unit { get; init; } = "query";

    /// <summary>For each item the 0-based unit it belongs to.</summary>
    public required IReadOnlyList<int> Units { get; init; }

    /// <summary>What else one must know to read the figures, such as truths a query.</summary>
    public IReadOnlyDictionary<string, double> Facts { get; init; } = new Dictionary<string, double>();

    /// <summary>In the order of the tables.</summary>
    public required IReadOnlyList<Metric> Metrics { get; init; }

    /// <summary>Baselines first, ours last.</summary>
    public required IReadOnlyList<EvaluationMethod> Methods { get; init; }

    public required TaskControl Control { get; init; }
}
