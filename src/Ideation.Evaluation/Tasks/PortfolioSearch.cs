using Ideation.Discovery;
using Ideation.Discovery.Portfolio;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>What the product says of documents of which it knows the home field alone, each as if it and those of its abstract were not there; looked at once for all methods.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="cases">What is asked.</param>
/// <param name="model">Embeds the texts.</param>
internal sealed class PortfolioSearch(PatentCorpus corpus, IReadOnlyList<PortfolioCase> cases, EvaluatedModel model)
{
    // No verdict depends on the age of a right.
    private static readonly DateOnly Today = new(2026, 1, 1);

    private IReadOnlyList<PortfolioItem>? _found;

    /// <summary>One entry a case.</summary>
    public async Task<IReadOnlyList<PortfolioItem>> FindAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (_found is { } known)
        {
            return known;
        }

        var index = new CorpusIndex(corpus.Documents, await model.DocumentsAsync(corpus.Texts.Texts, cancellationToken).ConfigureAwait(false));
        await using (index.ConfigureAwait(false))
        {
            var items = new PortfolioItem[cases.Count];
            var done = 0;
            await Parallel.ForAsync(0, cases.Count, cancellationToken, async (i, stop) =>
            {
                var options = new DiscoveryOptions { Ranking = model.RankingWithout(cases[i].Group) };
                var discovery = new PortfolioDiscovery(index.Without(cases[i].Hidden), model.Queries, corpus.StatisticsWithout(cases[i].Hidden), options, new PortfolioOptions(), Today);
                items[i] = (await discovery.ExamineAsync([cases[i].Shown], null, null, stop).ConfigureAwait(false))[0];
                progress?.Report(Interlocked.Increment(ref done));
            }).ConfigureAwait(false);
            return _found = items;
        }
    }
}
