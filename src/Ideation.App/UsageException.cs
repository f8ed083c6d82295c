namespace Ideation.App;

/// <summary>The user asked for something that cannot be; the message says what and what would do.</summary>
internal sealed class UsageException(string message) : Exception(message);
