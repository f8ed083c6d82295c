namespace Ideation.Proposals.Matches.Json;

internal sealed record TermJson(string Row, string Column, double Weight);
