using Ideation.Discovery;
using Ideation.Discovery.Uses;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>The uses that the product finds for documents of a corpus, each asked as if it and those of its abstract were not there: neither found nor counted, and ranked by weights that were not learnt from it. Searched once for all methods that look at them.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="queries">What is asked, in English, with their home fields.</param>
/// <param name="model">Embeds the texts.</param>
/// <param name="limit">Uses at most.</param>
internal sealed class UseSearch(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, EvaluatedModel model, int limit)
{
    private IReadOnlyList<FoundUses>? _found;

    /// <summary>One entry a query.</summary>
    public async Task<IReadOnlyList<FoundUses>> FindAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (_found is { } known)
        {
            return known;
        }

        var index = new CorpusIndex(corpus.Documents, await model.DocumentsAsync(corpus.Texts.Texts, cancellationToken).ConfigureAwait(false));
        await using (index.ConfigureAwait(false))
        {
            var found = new FoundUses[queries.Count];
            var done = 0;
            await Parallel.ForAsync(0, queries.Count, cancellationToken, async (i, stop) =>
            {
                found[i] = await FindAsync(index, queries[i], stop).ConfigureAwait(false);
                progress?.Report(Interlocked.Increment(ref done));
            }).ConfigureAwait(false);
            return _found = found;
        }
    }

    private async Task<FoundUses> FindAsync(CorpusIndex index, FieldQuery query, CancellationToken cancellationToken)
    {
        var options = new DiscoveryOptions { Ranking = model.RankingWithout(query.Group), WithContext = false };
        var discovery = new UseDiscovery(index.Without(query.Excluded), model.Queries, corpus.StatisticsWithout(query.Excluded), options);
        var result = await discovery.FindUsesAsync(new CoreTechnology { Text = query.Text, HomeFields = [query.Home!.Value] }, Distance.Mix, limit, cancellationToken).ConfigureAwait(false);
        return new FoundUses(result.Uses, result.Rejected);
    }
}
