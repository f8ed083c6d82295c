namespace Ideation.Proposals.Landscapes.Json;

/// <summary>What it was drawn of; null where nothing was asked for.</summary>
internal sealed record LandscapeRequestJson(string Name, IReadOnlyList<string> Queries, IReadOnlyList<LandscapeFieldJson> Fields, DateOnly? From, DateOnly? To, string? Language, int? Limit);
