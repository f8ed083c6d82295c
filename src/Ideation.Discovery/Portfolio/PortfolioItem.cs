using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Portfolio;

/// <summary>One document of a portfolio with what it could be used for.</summary>
public sealed record PortfolioItem
{
    public required PatentDocument Document { get; init; }

    /// <summary>Those of the found ones that are shown, best first; may be empty.</summary>
    public required IReadOnlyList<AlternativeUse> Uses { get; init; }

    /// <summary>Those of <see cref="Uses"/> that are well supported.</summary>
    public required IReadOnlyList<AlternativeUse> StrongUses { get; init; }

    /// <summary>The use that decides <see cref="Verdict"/>: the best strong one, else the best possible one, else the best; null without any.</summary>
    public AlternativeUse? BestUse { get; init; }

    /// <summary>Something was found further off than near its own fields and those of its owner, shown or not.</summary>
    public bool HasElsewhere { get; init; }

    /// <summary>Fields in which its owner files anyhow.</summary>
    public IReadOnlySet<IpcSubclass> OwnersFields { get; init; } = new HashSet<IpcSubclass>();

    public AbstentionReason? Abstention { get; init; }

    /// <summary>Classified documents in its language.</summary>
    public long CorpusDocuments { get; init; }

    /// <summary>Those of the other language that were searched because these are few; 0 where they were not.</summary>
    public long DocumentsAcross { get; init; }

    /// <summary>The nearest document of somebody else; null when there is none.</summary>
    public Neighbour? NearestOther { get; init; }

    /// <summary>Others with a document near it: organisations, and one for each document whose applicants are not told.</summary>
    public required int OthersNear { get; init; }

    /// <summary>Documents by others among its nearest that cite it; null where none of them cites anything, so that it says nothing.</summary>
    public required int? CitedBy { get; init; }

    public required IReadOnlyList<IdleSign> Signs { get; init; }

    public required PortfolioVerdict Verdict { get; init; }

    /// <summary>What lies near its own field, or where its owner works, anybody thinks of.</summary>
    public static bool IsElsewhere(AlternativeUse use, IReadOnlySet<IpcSubclass> ownersFields)
    {
        ArgumentNullException.ThrowIfNull(use);
        ArgumentNullException.ThrowIfNull(ownersFields);
        return use.Unexpectedness.Band != FieldBand.Near && !ownersFields.Contains(use.Field.Subclass);
    }
}
