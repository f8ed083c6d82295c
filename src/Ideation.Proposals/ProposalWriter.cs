using Ideation.Discovery.Partners;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals;

/// <summary>Composes a proposal from what discovery found, by rules; nothing is said that the evidence check does not let through.</summary>
public sealed class ProposalWriter(TimeProvider time)
{
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>ja</c>.</exception>
    public Proposal Write(DiscoveryResult result, ProposalOptions options, IReadOnlyList<PartnerResult>? partners = null)
    {
        var phrases = Phrases.For(options.Language);
        var documents = Retrieved(result, partners ?? []);
        var filter = new StatementFilter(new EvidenceCheck(documents));
        var candidates = (partners ?? []).Select(partner => (For: partner.Use, Group: new PartnerWording(phrases, filter).Write(partner))).ToArray();

        var uses = new List<ProposedUse>();
        var written = new Dictionary<AlternativeUse, ProposedUse>();
        var rejected = result.Rejected.ToList();
        foreach (var facts in result.Uses)
        {
            var lead = candidates.FirstOrDefault(entry => entry.For is { } near ? near == facts : entry.Group.Field.Subclass == facts.Field.Subclass).Group is { Candidates: [var first, ..] } ? first : null;
            if (new UseWording(phrases, filter, result.HomeFields).Write(facts, uses.Count + 1, lead) is { } use)
            {
                uses.Add(use);
                written.Add(facts, use);
            }
            else
            {
                rejected.Add(new RejectedField(facts.Field, RejectionReason.Evidence));
            }
        }

        return new Proposal
        {
            Language = options.Language,
            Technology = result.Technology,
            HomeFields = result.HomeFields,
            Distance = result.Distance,
            Uses = uses,

            // Nobody is a partner for a use that could not be shown.
            Partners = [.. candidates.Where(entry => entry.For is null || written.ContainsKey(entry.For)).Select(entry => entry.Group with { Use = entry.For is null ? null : written[entry.For] })],
            Abstention = result.Abstention,
            Gaps = result.Gaps,
            Rejected = rejected,
            BestSimilarity = result.BestSimilarity,
            Documents = documents,
            Dropped = filter.Dropped,
            Provenance = new Provenance
            {
                EmbeddingModel = options.EmbeddingModel,
                EmbeddingModelRevision = options.EmbeddingModelRevision,
                CorpusDocuments = result.CorpusDocuments,
                DocumentsAcross = result.DocumentsAcross,
                UnclassifiedDocuments = result.UnclassifiedDocuments,
                CorpusFields = result.CorpusFields,
                SoftwareVersion = options.SoftwareVersion,
                WrittenAt = time.GetLocalNow(),
            },
        };
    }

    /// <summary>Roles, partner candidates and team of one field alone, worded and checked like those of a proposal: a proposal without uses.</summary>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>ja</c>.</exception>
    public Proposal WritePartners(PartnerResult result, ProposalOptions options) => Write(
        new DiscoveryResult
        {
            Technology = result.Technology,
            HomeFields = result.HomeFields,
            Distance = Distance.Mix,
            Uses = [],
            Abstention = result.Abstention,
            BestSimilarity = result.BestSimilarity,
            CorpusDocuments = result.CorpusDocuments,
            DocumentsAcross = result.DocumentsAcross,
            CorpusFields = result.CorpusFields,
        },
        options,
        [result]);

    private static PatentDocument[] Retrieved(DiscoveryResult result, IReadOnlyList<PartnerResult> partners)
    {
        var ofUses = result.Uses.SelectMany(use => use.Support.Select(neighbour => neighbour.Document).Prepend(use.Bridge.Far).Prepend(use.Bridge.Home));
        var ofContexts = result.Uses.Select(use => use.Context).OfType<UseContext>().SelectMany(context => context.Blocking.Select(lead => lead.Document).Concat(context.Precedent is { } precedent ? [precedent.Nearest] : []));
        var ofPartners = partners.SelectMany(partner => partner.Documents);
        return [.. ofUses.Concat(ofContexts).Concat(ofPartners).DistinctBy(document => document.Number)];
    }
}
