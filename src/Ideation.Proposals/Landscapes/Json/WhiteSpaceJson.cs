namespace Ideation.Proposals.Landscapes.Json;

/// <summary>Fields by mechanisms; counts by mechanism, then field.</summary>
internal sealed record WhiteSpaceJson(string Language, int Families, IReadOnlyList<string> Fields, IReadOnlyList<string> Mechanisms, IReadOnlyList<IReadOnlyList<int>> Counts, IReadOnlyList<WhiteSpotJson> Spots, int Telling);
