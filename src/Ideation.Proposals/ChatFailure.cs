namespace Ideation.Proposals;

/// <summary>Why a chat model's answer was not used.</summary>
public enum ChatFailure
{
    /// <summary>No answer within the time limit.</summary>
    TimedOut,

    /// <summary>Too many requests, even after waiting.</summary>
    RateLimited,

    /// <summary>The server reported an error of its own.</summary>
    ServerError,

    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>The key, the model or the request was turned down.</summary>
    Unauthorised,

    /// <summary>The answer broke off.</summary>
    CutOff,

    Empty,

    /// <summary>The model declined.</summary>
    Refusal,

    /// <summary>Not the JSON asked for, even after one repair.</summary>
    BrokenAnswer,

    WrongLanguage,
    TooLong,

    /// <summary>No statement passed the evidence check.</summary>
    NothingCovered,

    /// <summary>The limits of the whole proposal were reached before this request.</summary>
    BudgetSpent,
}
