namespace Ideation.Proposals.Landscapes.Json;

/// <summary>The map of documents.</summary>
internal sealed record MapJson(double Kept, IReadOnlyList<MapPointJson> Points, IReadOnlyList<MapLabelJson> Labels);
