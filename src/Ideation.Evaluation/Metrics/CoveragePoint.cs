namespace Ideation.Evaluation.Metrics;

/// <summary>A point of a risk–coverage curve.</summary>
/// <param name="Coverage">The share of items that are answered, the most confident ones.</param>
/// <param name="Risk">The share of those that should not have been.</param>
public sealed record CoveragePoint(double Coverage, double Risk);
