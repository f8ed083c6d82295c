using Ideation.Discovery;
using Ideation.Discovery.Portfolio;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>What the product says of documents of which it knows the home field alone, each as if it and those of its abstract were not there.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="cases">What is asked.</param>
/// <param name="model">Embeds the texts.</param>
internal sealed class PortfolioSearch(PatentCorpus corpus, IReadOnlyList<PortfolioCase> cases, EvaluatedModel model)
{
    // No verdict depends on the age of a right.
    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>One answer a case.</summary>
    public ProductAnswers<PortfolioItem> Answers { get; } = new(corpus.Documents, corpus.Texts.Texts, model, cases.Count, async (index, item, cancellationToken) =>
    {
        var asked = cases[item];
        var options = new DiscoveryOptions { Ranking = model.RankingWithout(asked.Group) };
        var discovery = new PortfolioDiscovery(index.Without(asked.Hidden), model.Queries, corpus.StatisticsWithout(asked.Hidden), options, new PortfolioOptions(), Today);
        return (await discovery.ExamineAsync([asked.Shown], null, null, cancellationToken).ConfigureAwait(false))[0];
    });
}
