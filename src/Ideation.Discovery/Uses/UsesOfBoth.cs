using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>Joins what documents in the language of the text show with what those of the other language do, as one list that spans the distances and says nothing twice.</summary>
internal static class UsesOfBoth
{
    public static DiscoveryResult Join(DiscoveryResult own, DiscoveryResult across, int limit, DiscoveryOptions options)
    {
        var uses = Select([.. own.Uses.Concat(across.Uses).OrderByDescending(use => use.Score)], own.Distance, limit, options);

        // The other language has more documents; where neither shows a use, it knows better what is missing, unless hardly a word could be said there.
        var lead = across.Uses.Count == 0 && (uses.Count > 0 || across.Abstention == AbstentionReason.TextTooShort) ? own : across;
        var used = uses.Select(use => use.Field.Subclass).ToHashSet();
        return lead with
        {
            Uses = [.. uses.OrderByDescending(use => use.Score)],
            Abstention = uses.Count > 0 ? null : lead.Abstention,
            Gaps = uses.Count > 0 ? null : lead.Gaps,
            Rejected = [.. lead.Rejected.Concat(own.Rejected).Where(rejected => !used.Contains(rejected.Field.Subclass)).DistinctBy(rejected => rejected.Field.Subclass)],
            BestSimilarity = Math.Max(own.BestSimilarity, across.BestSimilarity),
            CorpusDocuments = own.CorpusDocuments,
            DocumentsAcross = across.CorpusDocuments,
            Surroundings = own.Surroundings,
            Across = across.Surroundings,
        };
    }

    private static List<AlternativeUse> Select(AlternativeUse[] candidates, Distance distance, int limit, DiscoveryOptions options)
    {
        var uses = new List<AlternativeUse>();
        var first = DistanceDial.Represented(distance, limit).Select(bands => candidates.FirstOrDefault(use => bands.Contains(use.Unexpectedness.Band))).OfType<AlternativeUse>();
        foreach (var use in first.Concat(candidates).Distinct())
        {
            if (uses.Count < limit && HasRoom(use) && !uses.Any(other => VectorMath.Cosine(other.PurposeVector.Span, use.PurposeVector.Span) >= options.SameUse))
            {
                uses.Add(use);
            }
        }

        return uses;

        bool HasRoom(AlternativeUse use) =>
            uses.Count(other => other.Field.Subclass.Class == use.Field.Subclass.Class) < options.MostPerClass &&
            (use.Unexpectedness.Band != FieldBand.Near || uses.Count(other => other.Unexpectedness.Band == FieldBand.Near) < DistanceDial.Room(distance, FieldBand.Near, limit));
    }
}
