namespace Ideation.Proposals.Chat;

/// <summary>What a chat model says supports its sentence.</summary>
internal sealed record ChatAnswerEvidence(string Number, string Quote);
