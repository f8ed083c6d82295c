namespace Ideation.Evaluation.Reports;

/// <summary>FieldRecall@10 of a method beyond that of the co-class prior, on the permutable queries.</summary>
/// <param name="Name">The method.</param>
/// <param name="Lift">With each query's own truth.</param>
/// <param name="Permuted">With the truth of another query of the home class.</param>
/// <param name="Interval">95 % interval [low, high] of <paramref name="Permuted"/>.</param>
/// <param name="Collapsed">True when nothing of the lift is left: the interval does not lie above 0.</param>
public sealed record ControlLift(string Name, double Lift, double Permuted, double[] Interval, bool Collapsed);
