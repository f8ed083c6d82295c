namespace Ideation.Proposals.Landscapes.Json;

/// <summary>An organisation.</summary>
internal sealed record PlayerJson(string Name, bool Person, int Families, double Share, int CollectionFamilies, double Focus, int? FirstYear, int? LatestYear, IReadOnlyList<PlayerFieldJson> Fields);
