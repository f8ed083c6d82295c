namespace Ideation.Proposals.Chat;

/// <summary>What is left of the limits of one proposal, and whether the service is worth another request.</summary>
internal sealed class ChatBudget(ChatLimits limits, TimeProvider time)
{
    private readonly long _begun = time.GetTimestamp();
    private int _requests;
    private ChatFailure? _last;

    public TimeSpan TimeLeft => limits.Proposal - time.GetElapsedTime(_begun) is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    /// <summary>Why no further request is made; null when one may be.</summary>
    public ChatFailure? Stop { get; private set; }

    /// <summary>Counts a request about to be made, unless the limits forbid it.</summary>
    public bool Take()
    {
        if (Stop is null && (_requests >= limits.Requests || TimeLeft <= TimeSpan.Zero))
        {
            Stop = ChatFailure.BudgetSpent;
        }

        if (Stop is not null)
        {
            return false;
        }

        _requests++;
        return true;
    }

    // A service that turned us down, is not there, or failed twice running is not asked thirty times more.
    public void Report(ChatFailure? failure)
    {
        if (failure is ChatFailure.Unauthorised or ChatFailure.Unreachable or ChatFailure.RateLimited or ChatFailure.BudgetSpent
            || (failure is ChatFailure.TimedOut or ChatFailure.ServerError && failure == _last))
        {
            Stop = failure;
        }

        _last = failure;
    }
}
