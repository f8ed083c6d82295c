namespace Ideation.Evaluation;

/// <summary>How far a run is.</summary>
/// <param name="Task">The task.</param>
/// <param name="Method">The method that is being measured.</param>
/// <param name="Done">Items measured so far.</param>
/// <param name="Total">Items to measure.</param>
public sealed record EvaluationProgress(string Task, string Method, int Done, int Total);
