namespace Ideation.Proposals;

/// <summary>What became of one request to a chat model.</summary>
/// <param name="Kind">What it was asked to write.</param>
/// <param name="Failure">Why the text composed by rules stands alone; null when at least one statement passed.</param>
/// <param name="Kept">Statements that passed the checks.</param>
/// <param name="Dropped">Statements that did not.</param>
public sealed record ChatOutcome(StatementKind Kind, ChatFailure? Failure, int Kept = 0, int Dropped = 0);
