using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;

namespace Ideation.Discovery.Strength;

/// <summary>What a company is good at, taken apart, with the words each entry came from and the questions that would sharpen it.</summary>
public sealed record StrengthSheet
{
    /// <summary>The technology that a search would be run with.</summary>
    public required CoreTechnology Technology { get; init; }

    public IReadOnlyList<StrengthItem> Items { get; init; } = [];

    public IReadOnlyList<HomeField> HomeFields { get; init; } = [];

    /// <summary>The fields the text could be at home in by what lies around it, likeliest first, whether or not home fields were given.</summary>
    public IReadOnlyList<HomeField> LikelyHomes { get; init; } = [];

    /// <summary>At most five, the largest expected change first.</summary>
    public IReadOnlyList<ClarifyingQuestion> Questions { get; init; } = [];

    /// <summary>The ranking of fields as it stands, shares summing to 1, best first.</summary>
    public IReadOnlyList<FieldScore> Ranking { get; init; } = [];

    /// <summary>Set when the text is too thin or too strange for a sheet.</summary>
    public AbstentionReason? Abstention { get; init; }

    public IEnumerable<StrengthItem> Of(StrengthKind kind) => Items.Where(item => item.Kind == kind);
}
