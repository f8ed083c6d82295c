using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Portfolio;

/// <summary>One document of a portfolio with what it could be used for.</summary>
public sealed record PortfolioItem
{
    public required PatentDocument Document { get; init; }

    /// <summary>Best first; may be empty.</summary>
    public required IReadOnlyList<AlternativeUse> Uses { get; init; }

    /// <summary>Those of <see cref="Uses"/> that are well supported.</summary>
    public required IReadOnlyList<AlternativeUse> StrongUses { get; init; }

    public AbstentionReason? Abstention { get; init; }

    /// <summary>The nearest document of somebody else; null when there is none.</summary>
    public Neighbour? NearestOther { get; init; }

    /// <summary>Other organisations with a document near it.</summary>
    public required int OthersNear { get; init; }

    /// <summary>Documents by others near it that cite it.</summary>
    public required int CitedBy { get; init; }

    public required IReadOnlyList<IdleSign> Signs { get; init; }

    public required PortfolioVerdict Verdict { get; init; }
}
