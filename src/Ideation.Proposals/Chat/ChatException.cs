namespace Ideation.Proposals.Chat;

/// <summary>A request to a chat model that brought no answer. The message never holds the key or the server's own text.</summary>
public sealed class ChatException : Exception
{
    public ChatException(ChatFailure failure, string message, Exception? innerException = null, TimeSpan? retryAfter = null) : base(message, innerException)
    {
        Failure = failure;
        RetryAfter = retryAfter;
    }

    public ChatFailure Failure { get; }

    /// <summary>How long the server asked to wait.</summary>
    public TimeSpan? RetryAfter { get; }
}
