namespace Ideation.Proposals;

/// <summary>A statement that was taken out, and what was wrong with it; its text is not kept.</summary>
public sealed record DroppedStatement(StatementKind Kind, StatementOrigin Origin, StatementProblem Problem);
