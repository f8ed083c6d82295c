namespace Ideation.Proposals.Landscapes.Json;

/// <summary>Its standing in one field, by the key of the field.</summary>
internal sealed record PlayerFieldJson(string Key, int Families, double? Specialisation);
