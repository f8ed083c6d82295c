using System.Globalization;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>XFIELD: which other fields does a document's technology serve? Fields outside the home class are ranked.</summary>
internal static class XFieldTask
{
    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false),
        await bench.QueriesAsync(cancellationToken).ConfigureAwait(false),
        await bench.NeighboursAsync(cancellationToken).ConfigureAwait(false),
        bench.Models,
        bench.Options.Seed);

    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, NeighbourLists neighbours, IReadOnlyList<EvaluatedModel> models, int seed) =>
        new FieldTask(corpus, queries, (query, field) => field.Class != query.Home!.Value.Class, FieldMetrics.FieldRecall) { WithUnexpectedness = true }.Create(
            TaskNames.XField,
            MethodNames.Prior,
            [
                FieldRankings.Random(corpus.Statistics, seed),
                FieldRankings.Popularity(corpus.Statistics),
                FieldRankings.Prior(corpus.Statistics),
                FieldRankings.Votes(corpus, neighbours, Similarities.Bm25),
                FieldRankings.Votes(corpus, neighbours, Similarities.Lsa),
                .. FieldRankings.OfModels(corpus, queries, neighbours, models),
            ]);

    /// <summary>Queries with their documents.</summary>
    /// <exception cref="EvaluationException">There are no queries, or a query's document is not in the corpus.</exception>
    public static IReadOnlyList<FieldQuery> Join(PatentCorpus corpus, IReadOnlyList<XFieldQuery> queries)
    {
        if (queries.Count == 0)
        {
            throw new EvaluationException("There are no queries; expected documents with fields in more than one IPC class.");
        }

        var missing = queries.Where(query => corpus.Position(query.Number) is null).ToArray();
        return missing.Length == 0
            ? [.. queries.Select(query => Join(corpus, query))]
            : throw new EvaluationException(string.Create(CultureInfo.InvariantCulture,
                $"{missing.Length} of {queries.Count} queries are not classified documents of the corpus, the first of them {missing[0].Number}; expected queries made from this corpus."));
    }

    private static FieldQuery Join(PatentCorpus corpus, XFieldQuery query)
    {
        var position = corpus.Position(query.Number)!.Value;
        return new FieldQuery
        {
            Id = query.Number.Value,
            Group = corpus.GroupName(query.Number).Value,
            Text = corpus.Texts.Texts[position],
            Home = query.Home,
            Truth = query.Truth,
            Own = PatentCorpus.Classification(corpus.Documents[position]),
            Excluded = corpus.GroupOf(query.Number),
        };
    }
}
