namespace Ideation.Proposals.Strength;

/// <summary>A question; <paramref name="Answer"/> is for the user: <c>yes</c>, <c>no</c> or null.</summary>
internal sealed record StrengthQuestionJson(
    string Kind, string Subject, string Question, string Why, double ExpectedChange, double ChanceOfYes,
    string Add, string Exclude, IReadOnlyList<string> HomeIfYes, IReadOnlyList<string> HomeIfNo, string? Answer = null);
