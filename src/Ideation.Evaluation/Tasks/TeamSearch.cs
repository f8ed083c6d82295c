using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>The partners and teams that the product finds, each asked as if the document, its family and whatever the company filed were not there; searched once for all methods that look at them.</summary>
/// <param name="corpora">What is searched together.</param>
/// <param name="queries">What is asked.</param>
/// <param name="model">Embeds the texts.</param>
internal sealed class TeamSearch(IReadOnlyList<PartnerCorpus> corpora, IReadOnlyList<TeamQuery> queries, EvaluatedModel model)
{
    private IReadOnlyList<PartnerResult>? _found;

    public static DiscoveryOptions Options { get; } = new();

    /// <summary>One entry a query.</summary>
    public async Task<IReadOnlyList<PartnerResult>> FindAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (_found is { } known)
        {
            return known;
        }

        PatentDocument[] documents = [.. corpora.SelectMany(corpus => corpus.Documents.Documents)];
        var index = new CorpusIndex(documents, await model.DocumentsAsync([.. corpora.SelectMany(corpus => corpus.Documents.Texts.Texts)], cancellationToken).ConfigureAwait(false));
        await using (index.ConfigureAwait(false))
        {
            var statistics = FieldStatistics.From(documents.Select(PatentCorpus.Classification));
            var results = new PartnerResult[queries.Count];
            var done = 0;
            await Parallel.ForAsync(0, queries.Count, cancellationToken, async (i, stop) =>
            {
                var (pair, field) = queries[i];
                var discovery = new PartnerDiscovery(index.Without(Hidden(pair)), model.Queries, statistics, Options);
                var technology = new CoreTechnology { Text = pair.Text, Language = pair.Document.Language, Owner = pair.Company };
                results[i] = await discovery.FindPartnersAsync(technology, field, Options.Partners.Shortlist, stop).ConfigureAwait(false);
                progress?.Report(Interlocked.Increment(ref done));
            }).ConfigureAwait(false);
            return _found = results;
        }
    }

    private HashSet<int> Hidden(PartnerQuery pair)
    {
        var before = corpora.TakeWhile(corpus => corpus != pair.Corpus).Sum(corpus => corpus.Documents.Documents.Count);
        return [.. pair.Excluded.Select(position => before + position)];
    }
}
