namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A role of the value chain.</summary>
internal sealed record RoleJson(string Role, int Families, IReadOnlyList<NamedCountJson> Words, IReadOnlyList<NamedCountJson> Players);
