using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>A method of a task under its name in tables and files.</summary>
/// <param name="Name">Such as <c>bm25</c>; see <see cref="Methods.MethodNames"/>.</param>
/// <param name="ScoreAsync">Measures it on every item of the task, in their order; the progress is in items.</param>
public sealed record EvaluationMethod(string Name, Func<IProgress<int>?, CancellationToken, Task<IReadOnlyList<ItemScore>>> ScoreAsync);
