using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners.Consortium;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Partners;

/// <summary>Partner candidates for one core technology in one field, best first.</summary>
public sealed record PartnerResult(
    CoreTechnology Technology,
    TechnologyField Field,
    IReadOnlyList<HomeField> HomeFields,
    IReadOnlyList<PartnerCandidate> Candidates,
    AbstentionReason? Abstention = null)
{
    /// <summary>The use near which they were looked for; null where a field alone was asked for. Another use of the field may need others.</summary>
    public AlternativeUse? Use { get; init; }

    /// <summary>The roles the use needs, those the company covers among them.</summary>
    public IReadOnlyList<NeededRole> Roles { get; init; } = [];

    /// <summary>The region asked for, where no document of the field names it or one near it, so that it ranks nobody; else null.</summary>
    public string? UnknownRegion { get; init; }

    /// <summary>A team for the open roles; null where no role is open or nobody could fill one.</summary>
    public ConsortiumDraft? Draft { get; init; }

    /// <summary>Classified documents in the language of the text.</summary>
    public long CorpusDocuments { get; init; }

    /// <summary>Those of the other language that were searched because these are few and name nobody; 0 where they were not.</summary>
    public long DocumentsAcross { get; init; }

    /// <summary>Similarity of the closest document.</summary>
    public double BestSimilarity { get; init; }

    /// <summary>Fields the corpus knows.</summary>
    public int CorpusFields { get; init; }

    /// <summary>Every document that roles, candidates and draft quote, once.</summary>
    public IReadOnlyList<PatentDocument> Documents =>
        [.. Roles.SelectMany(role => role.EvidenceDocuments)
            .Concat(Candidates.Concat(Draft?.Candidates ?? []).SelectMany(candidate => candidate.Documents))
            .DistinctBy(document => document.Number)];
}
