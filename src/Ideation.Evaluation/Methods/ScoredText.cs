namespace Ideation.Evaluation.Methods;

/// <summary>A text of a corpus, by position, with its score for a query.</summary>
internal readonly record struct ScoredText(int Position, float Score);
