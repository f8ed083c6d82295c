namespace Ideation.Evaluation.Reports;

/// <summary>The control that must collapse: truths dealt to other items of the same stratum.</summary>
/// <param name="Metric">The metric that is looked at.</param>
/// <param name="Baseline">The method that knows no more than a dealt truth tells.</param>
/// <param name="Queries">Items that share their stratum with another one; the rest cannot be dealt.</param>
/// <param name="Permutations">Deals averaged over.</param>
/// <param name="Methods">What is left of each method's lift.</param>
public sealed record ControlReport(string Metric, string Baseline, int Queries, int Permutations, IReadOnlyList<ControlLift> Methods);
