namespace Ideation.Proposals.Landscapes.Json;

/// <summary>What differs from the last time.</summary>
internal sealed record LandscapeChangeJson(DateTimeOffset Since, bool SameDefinition, IReadOnlyList<string> NewDocuments, IReadOnlyList<string> GoneDocuments, IReadOnlyList<NamedCountJson> NewPlayers, IReadOnlyList<FieldChangeJson> Fields);
