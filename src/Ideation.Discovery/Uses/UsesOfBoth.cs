using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Joins what documents in the language of the text show with what those of the other language do, as one list that spans the distances and says nothing twice.</summary>
internal sealed class UsesOfBoth(DiscoveryResult own, DiscoveryResult across, int limit, DiscoveryOptions options)
{
    private readonly List<AlternativeUse> _uses = [];

    public DiscoveryResult Join()
    {
        AlternativeUse[] candidates = [.. own.Uses.Concat(across.Uses).OrderByDescending(use => use.Score)];
        new ListFilling(_uses, own.Distance, limit).Fill(candidates, use => use.Unexpectedness.Band, Take, _ => { });

        // The other language has more documents; where neither shows a use, it knows better what is missing, unless hardly a word could be said there.
        var lead = across.Uses.Count == 0 && (_uses.Count > 0 || across.Abstention == AbstentionReason.TextTooShort) ? own : across;
        return lead with
        {
            Uses = [.. _uses.OrderByDescending(use => use.Score)],
            Abstention = _uses.Count > 0 ? null : lead.Abstention,
            Gaps = _uses.Count > 0 || lead.Gaps is not { } gaps ? null : gaps with { Unknown = [.. gaps.Unknown.Except(own.Gaps?.Known ?? [])] },
            Rejected = Rejected(candidates),
            BestSimilarity = Math.Max(own.BestSimilarity, across.BestSimilarity),
            CorpusDocuments = own.CorpusDocuments,
            DocumentsAcross = across.CorpusDocuments,
            UnclassifiedDocuments = own.UnclassifiedDocuments + across.UnclassifiedDocuments,
            Surroundings = own.Surroundings,
            Across = across.Surroundings,
        };
    }

    private bool Take(AlternativeUse use)
    {
        var isTaken = _uses.Count < limit && IsNew(use);
        if (isTaken)
        {
            _uses.Add(use);
        }

        return isTaken;
    }

    private bool IsNew(AlternativeUse use) =>
        _uses.Count(other => other.Field.Subclass.Class == use.Field.Subclass.Class) < options.MostPerClass &&
        !_uses.Any(other =>
            other.Purpose.Equals(use.Purpose, StringComparison.OrdinalIgnoreCase) ||
            Quotes(other, use.Bridge.Far) || Quotes(use, other.Bridge.Far) ||
            VectorMath.Cosine(other.PurposeVector.Span, use.PurposeVector.Span) >= options.SameUse);

    private static bool Quotes(AlternativeUse use, PatentDocument far) =>
        use.Bridge.Far.Family == far.Family || use.Bridge.Home.Family == far.Family;

    // A use that found no place in the common list leaves its field with the reason, like any other.
    private IReadOnlyList<RejectedField> Rejected(AlternativeUse[] candidates)
    {
        var verdicts = new FieldVerdicts();
        var cut = candidates.Select(use => new RejectedField(use.Field, _uses.Count < limit ? RejectionReason.Same : RejectionReason.Rank)
        {
            Chance = use.Probability ?? use.Grounding, Unexpectedness = use.Unexpectedness.Value, Families = use.SupportingFamilies,
        });
        foreach (var rejected in cut.Concat(across.Rejected).Concat(own.Rejected))
        {
            verdicts.Reject(rejected);
        }

        return verdicts.Besides(_uses);
    }
}
