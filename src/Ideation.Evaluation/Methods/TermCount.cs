namespace Ideation.Evaluation.Methods;

/// <summary>How often a document has a term.</summary>
internal readonly record struct TermCount(int Term, int Count);
