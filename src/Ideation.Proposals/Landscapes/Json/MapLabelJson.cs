namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A mechanism on the map.</summary>
internal sealed record MapLabelJson(string Text, double X, double Y, int Families);
