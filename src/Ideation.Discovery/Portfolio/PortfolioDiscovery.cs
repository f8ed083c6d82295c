using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Portfolio;

/// <summary>Goes through an owner's documents: which could serve elsewhere, which look idle.</summary>
public sealed class PortfolioDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions discovery, PortfolioOptions options, DateOnly today)
{
    private readonly UseDiscovery _uses = new(index, embeddings, statistics, discovery);

    /// <summary>One item a document, in their order; several are looked at at once.</summary>
    /// <param name="documents">The portfolio, one document a family.</param>
    /// <param name="owner">Whose documents are no evidence; null takes each document's applicants.</param>
    /// <param name="onDone">Told how many are done.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<IReadOnlyList<PortfolioItem>> ExamineAsync(IReadOnlyList<PatentDocument> documents, Organisation? owner, Action<int>? onDone, CancellationToken cancellationToken)
    {
        var items = new PortfolioItem[documents.Count];
        var done = 0;
        await Parallel.ForAsync(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken }, async (i, stop) =>
        {
            items[i] = await ExamineAsync(documents[i], owner, stop).ConfigureAwait(false);
            onDone?.Invoke(Interlocked.Increment(ref done));
        }).ConfigureAwait(false);
        return items;
    }

    private async Task<PortfolioItem> ExamineAsync(PatentDocument document, Organisation? owner, CancellationToken cancellationToken)
    {
        var applicant = owner ?? (document.Applicants.Count > 0 ? Organisation.FromApplicant(document.Applicants[0]) : null);
        var text = document.Title.Length > 0 ? document.Title + ". " + document.Abstract : document.Abstract;
        var technology = new CoreTechnology { Text = text, Language = document.Language, HomeFields = document.Fields, Owner = applicant };
        var found = await _uses.FindUsesAsync(technology, Distance.Mix, options.Uses, cancellationToken).ConfigureAwait(false);
        var others = await OthersAsync(document, applicant, text, cancellationToken).ConfigureAwait(false);
        var strong = found.Uses.Where(IsStrong).ToArray();
        var near = others.Where(other => other.Similarity >= options.Near).SelectMany(other => other.Document.Applicants).Select(Organisation.FromApplicant).Distinct().Count();
        var citedBy = others.Count(other => other.Document.PriorArtCitations.Contains(document.Number));

        // Where the source gives no citations, not being cited says nothing.
        var citing = others.Any(other => other.Document.PriorArtCitations.Count > 0);
        var signs = Signs(document, found.Uses.Count, near, citing ? citedBy : null).ToArray();
        return new PortfolioItem
        {
            Document = document,
            Uses = found.Uses,
            StrongUses = strong,
            Abstention = found.Abstention,
            NearestOther = others.Count > 0 ? others[0] : null,
            OthersNear = near,
            CitedBy = citedBy,
            Signs = signs,
            Verdict = strong.Length > 0 ? PortfolioVerdict.StrongUse
                : found.Uses.Any(IsPossible) ? PortfolioVerdict.PossibleUse
                : found.Uses.Count > 0 ? PortfolioVerdict.WeakUse
                : found.Abstention is AbstentionReason.TextNotUnderstood or AbstentionReason.TextTooShort or AbstentionReason.AnotherLanguage or AbstentionReason.NoDocumentsInLanguage ? PortfolioVerdict.Unread
                : near == 0 && citedBy == 0 ? PortfolioVerdict.LooksIdle
                : PortfolioVerdict.InOwnField,
        };
    }

    private async Task<IReadOnlyList<Neighbour>> OthersAsync(PatentDocument document, Organisation? owner, string text, CancellationToken cancellationToken)
    {
        var generated = await embeddings.GenerateAsync([text], cancellationToken: cancellationToken).ConfigureAwait(false);
        if (VectorMath.IsZero(generated[0].Vector.Span))
        {
            return [];
        }

        return await index.SearchAsync(new NeighbourQuery(VectorMath.Normalised(generated[0].Vector.Span), options.Neighbours)
        {
            Filter = new PatentFilter
            {
                ExcludeNumbers = [document.Number],
                ExcludeFamilies = document.FamilyId.Length > 0 ? [document.FamilyId] : [],
                ExcludeApplicants = owner is { } own ? [own] : [],
            },
        }, cancellationToken).ConfigureAwait(false);
    }

    // What lies near the own field anybody thinks of.
    private bool IsStrong(AlternativeUse use) =>
        use.Unexpectedness.Band != FieldBand.Near && use.SupportingFamilies >= options.StrongFamilies && (use.Probability is { } chance ? chance >= options.StrongChance : use.Grounding >= options.StrongGrounding);

    private bool IsPossible(AlternativeUse use) => use.Unexpectedness.Band != FieldBand.Near && !(use.Probability < options.PossibleChance);

    private IEnumerable<IdleSign> Signs(PatentDocument document, int uses, int near, int? citedBy)
    {
        if (uses == 0)
        {
            yield return IdleSign.NoUse;
        }

        if (near == 0)
        {
            yield return IdleSign.NobodyNear;
        }

        if (citedBy == 0)
        {
            yield return IdleSign.NotCited;
        }

        if (document.PublicationDate is { } published && published.AddYears(options.OldAfterYears) < today)
        {
            yield return IdleSign.Old;
        }

        if (document.Availability == Availability.Lapsed)
        {
            yield return IdleSign.Lapsed;
        }
    }
}
