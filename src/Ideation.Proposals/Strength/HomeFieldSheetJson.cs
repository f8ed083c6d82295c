namespace Ideation.Proposals.Strength;

internal sealed record HomeFieldSheetJson(string Field, string Name, double Confidence, bool Given);
