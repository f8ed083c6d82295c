namespace Ideation.Proposals.Chat;

/// <summary>One sentence or two of an answer.</summary>
internal sealed record ChatAnswerStatement(string Text, IReadOnlyList<ChatAnswerEvidence> Evidence);
