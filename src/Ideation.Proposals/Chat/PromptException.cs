namespace Ideation.Proposals.Chat;

/// <summary>A prompt file that is missing or not in the form expected; the message names the file.</summary>
public sealed class PromptException : Exception
{
    public PromptException(string message) : base(message) { }

    public PromptException(string message, Exception innerException) : base(message, innerException) { }
}
