namespace Ideation.Patents;

/// <summary>A source that cannot be read as a whole; the message names what was found, what was expected and where.</summary>
public sealed class PatentSourceException : Exception
{
    public PatentSourceException(string message) : base(message) { }

    public PatentSourceException(string message, Exception innerException) : base(message, innerException) { }
}
