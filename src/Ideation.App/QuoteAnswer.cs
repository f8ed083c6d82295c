namespace Ideation.App;

/// <summary>A quote and where it stands.</summary>
internal sealed record QuoteAnswer(string Number, string Part, string Quote);
