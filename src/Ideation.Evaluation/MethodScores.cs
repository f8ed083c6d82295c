using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation;

/// <summary>How one method did on every item, in the order of the task's items.</summary>
public sealed record MethodScores(string Name, IReadOnlyList<ItemScore> Scores, double Seconds);
