using Ideation.Discovery;
using Ideation.Discovery.Uses;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>The uses that the product finds for documents of a corpus, each asked as if it and those of its abstract were not there: neither found nor counted, and ranked by weights that were not learnt from it.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="queries">What is asked, in English, with their home fields.</param>
/// <param name="model">Embeds the texts.</param>
/// <param name="limit">Uses at most.</param>
internal sealed class UseSearch(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, EvaluatedModel model, int limit)
{
    /// <summary>One answer a query.</summary>
    public ProductAnswers<FoundUses> Answers { get; } = new(corpus.Documents, corpus.Texts.Texts, model, queries.Count, async (index, item, cancellationToken) =>
    {
        var query = queries[item];
        var options = new DiscoveryOptions { Ranking = model.RankingWithout(query.Group), WithContext = false };
        var discovery = new UseDiscovery(index.Without(query.Excluded), model.Queries, corpus.StatisticsWithout(query.Excluded), options);
        var result = await discovery.FindUsesAsync(new CoreTechnology { Text = query.Text, HomeFields = [query.Home!.Value] }, Distance.Mix, limit, cancellationToken).ConfigureAwait(false);
        return new FoundUses(result.Uses, result.Rejected);
    });
}
