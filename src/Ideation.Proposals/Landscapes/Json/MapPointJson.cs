namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A family on the map, 0 to 1 from left and top.</summary>
internal sealed record MapPointJson(string Number, double X, double Y);
