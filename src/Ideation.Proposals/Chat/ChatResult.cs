namespace Ideation.Proposals.Chat;

/// <summary>What one request brought.</summary>
internal sealed record ChatResult(IReadOnlyList<Statement> Kept, IReadOnlyList<DroppedStatement> Dropped, ChatOutcome Outcome)
{
    public static ChatResult Failed(StatementKind kind, ChatFailure failure) => new([], [], new ChatOutcome(kind, failure));
}
