using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>The partners and teams that the product finds, each asked as if the document, its family and whatever the company filed were not there.</summary>
internal sealed class TeamSearch
{
    /// <param name="corpora">What is searched together.</param>
    /// <param name="queries">What is asked.</param>
    /// <param name="model">Embeds the texts.</param>
    public TeamSearch(IReadOnlyList<PartnerCorpus> corpora, IReadOnlyList<TeamQuery> queries, EvaluatedModel model)
    {
        PatentDocument[] documents = [.. corpora.SelectMany(corpus => corpus.Documents.Documents)];
        var statistics = new Lazy<FieldStatistics>(() => FieldStatistics.From(documents.Select(PatentCorpus.Classification)));
        Answers = new(documents, [.. corpora.SelectMany(corpus => corpus.Documents.Texts.Texts)], model, queries.Count, (index, item, cancellationToken) =>
        {
            var (pair, field) = queries[item];
            var discovery = new PartnerDiscovery(index.Without(Hidden(corpora, pair)), model.Queries, statistics.Value, Options);
            return discovery.FindPartnersAsync(new CoreTechnology { Text = pair.Text, Language = pair.Document.Language, Owner = pair.Company }, field, Options.Partners.Shortlist, cancellationToken);
        });
    }

    public static DiscoveryOptions Options { get; } = new();

    /// <summary>One answer a query.</summary>
    public ProductAnswers<PartnerResult> Answers { get; }

    private static HashSet<int> Hidden(IReadOnlyList<PartnerCorpus> corpora, PartnerQuery pair)
    {
        var before = corpora.TakeWhile(corpus => corpus != pair.Corpus).Sum(corpus => corpus.Documents.Documents.Count);
        return [.. pair.Excluded.Select(position => before + position)];
    }
}
