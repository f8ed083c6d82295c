using Ideation.Evaluation.Baselines;

namespace Ideation.Evaluation;

/// <summary>A method under its name in tables and files.</summary>
/// <param name="Name">Such as <c>bm25</c>; <see cref="XFieldMethods.Ideation"/> is ours.</param>
/// <param name="Prepare">Builds what the method ranks with; its time counts.</param>
public sealed record EvaluationMethod(string Name, Func<CancellationToken, IFieldRanker> Prepare);
