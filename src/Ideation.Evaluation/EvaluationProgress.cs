namespace Ideation.Evaluation;

/// <summary>How far a run is.</summary>
/// <param name="Step">The method, or <c>intervals</c> and <c>control</c> at the end.</param>
/// <param name="Done">Queries ranked so far.</param>
/// <param name="Total">Queries to rank.</param>
public sealed record EvaluationProgress(string Step, int Done, int Total);
