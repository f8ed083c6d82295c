namespace Ideation.Proposals.Chat;

/// <summary>What a chat model may cost: time, tokens, requests and answer size. Every default can be lowered.</summary>
public sealed record ChatLimits
{
    /// <summary>For one answer, from request to last byte.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>For all requests of one proposal together.</summary>
    public TimeSpan Proposal { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Times one request is sent at most.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>The pause before a request is repeated, doubled each time, where the server names none.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A server that asks for a longer pause than this is not waited for.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Requests for one proposal, repairs included.</summary>
    public int Requests { get; init; } = 40;

    /// <summary>Upper bound on the tokens a prompt file may ask for.</summary>
    public int OutputTokens { get; init; } = 2_000;

    public int AnswerCharacters { get; init; } = 6_000;

    public long ResponseBytes { get; init; } = 1 << 20;
}
