namespace Ideation.Evaluation.Reports;

/// <summary>The control that must collapse: truths dealt to other queries of the same home class.</summary>
/// <param name="Queries">Queries that share their home class with another one; the rest cannot be permuted.</param>
/// <param name="Permutations">Permutations averaged over.</param>
/// <param name="Methods">What is left of each method's lift.</param>
public sealed record ControlReport(int Queries, int Permutations, IReadOnlyList<ControlLift> Methods);
