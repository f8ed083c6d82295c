using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Proposals;

/// <summary>What the user is handed: uses, partner candidates, reasons and the evidence for each of them.</summary>
public sealed record Proposal
{
    /// <summary>The language it is written in, <c>en</c> or <c>ja</c>; the quotes keep the language of their documents.</summary>
    public required string Language { get; init; }

    public required CoreTechnology Technology { get; init; }

    public required IReadOnlyList<HomeField> HomeFields { get; init; }

    public required Distance Distance { get; init; }

    /// <summary>Best first; empty when <see cref="Abstention"/> says why or no use survived the evidence check.</summary>
    public required IReadOnlyList<ProposedUse> Uses { get; init; }

    public IReadOnlyList<ProposedPartners> Partners { get; init; } = [];

    public AbstentionReason? Abstention { get; init; }

    /// <summary>What the text leaves unsaid; set when there is no use.</summary>
    public TextGaps? Gaps { get; init; }

    public IReadOnlyList<RejectedField> Rejected { get; init; } = [];

    /// <summary>Similarity of the closest document.</summary>
    public required double BestSimilarity { get; init; }

    /// <summary>Every document retrieved; evidence outside them is not accepted.</summary>
    public required IReadOnlyList<PatentDocument> Documents { get; init; }

    /// <summary>What the evidence check took out.</summary>
    public IReadOnlyList<DroppedStatement> Dropped { get; init; } = [];

    public required Provenance Provenance { get; init; }

    public Egress Egress { get; init; } = Egress.None;
}
