namespace Ideation.Evaluation.Reports;

/// <summary>The figures of one method.</summary>
public sealed record MethodReport
{
    public required string Name { get; init; }

    /// <summary>By metric name; a band without truths has no entry.</summary>
    public required IReadOnlyDictionary<string, double> Metrics { get; init; }

    /// <summary>95 % interval [low, high] by metric name.</summary>
    public required IReadOnlyDictionary<string, double[]> Intervals { get; init; }

    /// <summary>This method minus another one, by the other's name and the metric's.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, DifferenceReport>> Differences { get; init; }

    public required double Seconds { get; init; }
}
