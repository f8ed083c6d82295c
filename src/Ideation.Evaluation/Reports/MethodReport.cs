using System.Text.Json.Serialization;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>The figures of one method.</summary>
public sealed record MethodReport
{
    public required string Name { get; init; }

    /// <summary>By metric name; a metric that does not exist for the task's items has no entry.</summary>
    public required IReadOnlyDictionary<string, double> Metrics { get; init; }

    /// <summary>95 % interval [low, high] by metric name.</summary>
    public required IReadOnlyDictionary<string, double[]> Intervals { get; init; }

    /// <summary>This method minus another one, by the other's name and the metric's.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, DifferenceReport>> Differences { get; init; }

    /// <summary>How often the probabilities that it stated held, by ten bins; left out for a method that states none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReliabilityBin>? Reliability { get; init; }

    /// <summary>Risk at each coverage, where a method chooses which items to answer; left out elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CoveragePoint>? Curve { get; init; }

    /// <summary>Its share of the run; what several methods or tasks share is counted where it is first needed.</summary>
    public required double Seconds { get; init; }
}
