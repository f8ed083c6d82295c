using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>EMERGE, hindsight: with what was known before a day, which fields will a later technology join to its home field for the first time?</summary>
internal static class EmergeTask
{
    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) =>
        Create(await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false), bench.Options.EmergeFreeze, bench.Models, bench.Options.Seed);

    /// <summary>Only documents published before <paramref name="freeze"/> vote and are counted; fields are ranked that no document before it joined to the query's home field.</summary>
    /// <exception cref="EvaluationException">No document after the day joins fields for the first time.</exception>
    public static EvaluationTask Create(PatentCorpus corpus, DateOnly freeze, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var history = corpus.Where(document => document.PublicationDate < freeze);
        var queries = corpus.Documents.Zip(corpus.Texts.Texts)
            .Where(pair => pair.First.PublicationDate >= freeze)
            .OrderBy(pair => pair.First.PublicationDate)
            .Select(pair => Query(history, pair.First, pair.Second))
            .Where(query => query.Truth.Count > 0)
            .DistinctBy(query => corpus.GroupName(query.Own!.Number))
            .ToArray();
        if (queries.Length == 0)
        {
            throw new EvaluationException($"No document of the corpus joins two fields for the first time on or after {freeze:yyyy-MM-dd}; expected classified documents with dates before and after it.");
        }

        var statistics = history.Statistics;
        var neighbours = new NeighbourLists(history.Texts, [.. queries.Select(query => query.Text)], [.. queries.Select(query => query.Excluded)]);
        return new FieldTask(history, queries, (query, field) => IsNew(history, query.Home!.Value, field), FieldMetrics.Emergence).Create(
            TaskNames.Emerge,
            MethodNames.Prior,
            [
                FieldRankings.Random(statistics, seed),
                FieldRankings.Popularity(statistics),
                FieldRankings.WiderPrior(statistics),
                FieldRankings.Votes(history, neighbours, Similarities.Bm25),
                FieldRankings.Votes(history, neighbours, Similarities.Lsa),
                .. FieldRankings.OfModels(history, queries, neighbours, models),
            ]);
    }

    private static FieldQuery Query(PatentCorpus history, PatentDocument document, string text) => new()
    {
        Id = document.Number.Value,
        Group = history.GroupName(document.Number).Value,
        Text = text,
        Home = document.Fields[0],
        Truth = [.. document.Fields.Where(field => history.Statistics.Documents(field) > 0 && IsNew(history, document.Fields[0], field))],
        Own = PatentCorpus.Classification(document),
        Excluded = history.GroupOf(document.Number),
    };

    private static bool IsNew(PatentCorpus history, IpcSubclass home, IpcSubclass field) =>
        field.Class != home.Class && history.Statistics.BridgingDocuments(home, field) == 0;
}
