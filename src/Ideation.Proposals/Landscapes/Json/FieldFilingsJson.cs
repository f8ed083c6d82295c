namespace Ideation.Proposals.Landscapes.Json;

/// <summary>The same for one field, one count a year.</summary>
internal sealed record FieldFilingsJson(LandscapeFieldJson Field, int Families, IReadOnlyList<int> Counts);
