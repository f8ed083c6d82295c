namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A name with its number of families.</summary>
internal sealed record NamedCountJson(string Name, int Families);
