namespace Ideation.Proposals.Landscapes.Json;

/// <summary>Two fields that meet, by their keys.</summary>
internal sealed record FieldPairJson(string First, string Second, int Families, double Association);
