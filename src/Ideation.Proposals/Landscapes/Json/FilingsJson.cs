namespace Ideation.Proposals.Landscapes.Json;

/// <summary>Families by year of filing.</summary>
internal sealed record FilingsJson(IReadOnlyList<int> Years, IReadOnlyList<int> Counts, int Earlier, int Undated, IReadOnlyList<FieldFilingsJson> Fields);
