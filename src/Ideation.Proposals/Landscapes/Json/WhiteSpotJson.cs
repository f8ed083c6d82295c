namespace Ideation.Proposals.Landscapes.Json;

/// <summary>An empty combination.</summary>
internal sealed record WhiteSpotJson(string Field, string Mechanism, double Expected, int FieldFamilies, int MechanismFamilies, double Chance);
