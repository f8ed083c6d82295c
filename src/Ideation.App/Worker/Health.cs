namespace Ideation.App.Worker;

/// <summary>The answer of a health endpoint.</summary>
internal sealed record Health(string Status, string? Reason);
