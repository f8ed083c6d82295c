namespace Ideation.Proposals.Strength;

internal sealed record StrengthItemJson(string Kind, string Text, string? Words = null, string? Number = null, string? Part = null);
