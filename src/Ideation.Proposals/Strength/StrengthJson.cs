namespace Ideation.Proposals.Strength;

internal sealed record StrengthJson
{
    /// <summary>Names the shape, so that another file is refused with a clear sentence.</summary>
    public const string Shape = "ideation-strength-sheet-1";

    public required string Format { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    public string? Owner { get; init; }

    /// <summary>Set only where named or answered; empty lets the search predict them.</summary>
    public IReadOnlyList<string>? HomeFields { get; init; }

    public IReadOnlyList<HomeFieldSheetJson>? PredictedHomeFields { get; init; }

    public IReadOnlyList<string>? Excluded { get; init; }

    public required IReadOnlyList<StrengthItemJson> Items { get; init; }

    /// <summary>The words of the items as found; leave it as it is.</summary>
    public IReadOnlyList<string>? Found { get; init; }

    public IReadOnlyList<StrengthQuestionJson>? Questions { get; init; }

    /// <summary>What to say instead, when there is no sheet.</summary>
    public IReadOnlyList<string>? Instead { get; init; }
}
