namespace Ideation.Evaluation.Baselines;

/// <summary>How often a document has a term.</summary>
internal readonly record struct TermCount(int Term, int Count);
