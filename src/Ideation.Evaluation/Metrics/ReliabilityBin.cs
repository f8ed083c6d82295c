namespace Ideation.Evaluation.Metrics;

/// <summary>Probabilities that a method stated between two bounds, and how often they held.</summary>
/// <param name="From">The lower bound, included.</param>
/// <param name="To">The upper bound, left out but for 1.</param>
/// <param name="Stated">How many were stated.</param>
/// <param name="Probability">Their mean.</param>
/// <param name="Held">The share of them that held.</param>
public sealed record ReliabilityBin(double From, double To, int Stated, double Probability, double Held);
