namespace Ideation.Proposals.Matches.Json;

internal sealed record QuoteJson(string? Source, string Quote);
