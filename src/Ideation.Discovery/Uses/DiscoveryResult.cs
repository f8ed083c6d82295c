using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;

namespace Ideation.Discovery.Uses;

/// <summary>What discovery found for one core technology.</summary>
public sealed record DiscoveryResult
{
    public required CoreTechnology Technology { get; init; }

    public required IReadOnlyList<HomeField> HomeFields { get; init; }

    public required Distance Distance { get; init; }

    /// <summary>Best first; empty when <see cref="Abstention"/> says why.</summary>
    public required IReadOnlyList<AlternativeUse> Uses { get; init; }

    public AbstentionReason? Abstention { get; init; }

    public IReadOnlyList<RejectedField> Rejected { get; init; } = [];

    /// <summary>Similarity of the closest document.</summary>
    public required double BestSimilarity { get; init; }

    /// <summary>Documents the search ran over, and fields the corpus knows.</summary>
    public required long CorpusDocuments { get; init; }

    public required int CorpusFields { get; init; }

    /// <summary>What was read and retrieved, handed on to the search for partners.</summary>
    internal Surroundings? Surroundings { get; init; }
}
