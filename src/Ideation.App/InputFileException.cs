namespace Ideation.App;

/// <summary>An input file that cannot be used; the message says which, what was found and what was expected.</summary>
internal sealed class InputFileException(string message) : Exception(message);
