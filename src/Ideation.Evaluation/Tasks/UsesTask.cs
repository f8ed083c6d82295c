using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>The uses as they are shown: how many lie in a field that the document has, how unexpected those are, and what their bridges are worth.</summary>
internal sealed class UsesTask
{
    /// <summary>Uses of a text at most.</summary>
    public const int Limit = 6;

    private const int Documents = 150;

    private readonly PatentCorpus _corpus;
    private readonly IReadOnlyList<FieldQuery> _queries;
    private readonly ILookup<IpcSubclass, int> _inField;
    private readonly UseMeasure _measure;
    private readonly UseSearch[] _searches;
    private readonly int _seed;

    private UsesTask(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        (_corpus, _queries, _seed) = (corpus, queries, seed);
        _inField = corpus.Documents.Index().SelectMany(pair => pair.Item.Fields.Select(field => (field, pair.Index))).ToLookup(pair => pair.field, pair => pair.Index);
        _measure = new UseMeasure(corpus, queries, _inField);
        _searches = [.. models.Select(model => new UseSearch(corpus, queries, model, Limit))];
    }

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false),
        await bench.QueriesAsync(cancellationToken).ConfigureAwait(false),
        Documents,
        bench.Models,
        bench.Options.Seed);

    /// <param name="corpus">What is searched.</param>
    /// <param name="queries">The XFIELD queries.</param>
    /// <param name="documents">How many of them are drawn, at most, one a group of identical abstracts.</param>
    /// <param name="models">The models compared; as many fields as the product shows with the first one are taken from each baseline.</param>
    /// <param name="seed">Of the draw and of the random baseline.</param>
    public static EvaluationTask Create(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, int documents, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var drawn = queries.ToArray();
        new SeededRandom(seed, 0).Shuffle<FieldQuery>(drawn);
        var task = new UsesTask(corpus, [.. drawn.DistinctBy(query => query.Group).Take(documents)], models, seed);
        return task.Create(models);
    }

    private EvaluationTask Create(IReadOnlyList<EvaluatedModel> models)
    {
        var neighbours = new NeighbourLists(_corpus.Texts, [.. _queries.Select(query => query.Text)], [.. _queries.Select(query => query.Excluded)]);
        return new EvaluationTask
        {
            Name = TaskNames.Uses,
            Searched = "classified documents",
            CorpusSize = _corpus.Documents.Count,
            Units = [.. Enumerable.Range(0, _queries.Count)],
            Facts = new Dictionary<string, double> { ["fields"] = _corpus.Statistics.Fields.Count, ["truthsPerQuery"] = _queries.Average(query => query.Truth.Count), ["limit"] = Limit, ["truths/elsewhere"] = _measure.TruthsElsewhere },
            Metrics = UseMeasure.Metrics,
            Methods =
            [
                Fields(FieldRankings.Random(_corpus.Statistics, _seed), (_, item, field) => Drawn(item, field)),
                Fields(FieldRankings.Prior(_corpus.Statistics), (_, _, _) => null),
                .. Similarities.Embedded(MethodNames.Dense, models).Select(dense => Dense(neighbours, dense)),
                .. models.SelectMany((model, place) => new[]
                {
                    Ranked(Named(MethodNames.ByChance, model, place), place, field => field.Chance),
                    Ranked(Named(MethodNames.BySurprise, model, place), place, field => field.Chance * field.Unexpectedness),
                    Product(Named(MethodNames.Ideation, model, place), place),
                }),
            ],
            Control = new TaskControl(UseMeasure.Recall, MethodNames.Prior, [.. _queries.Select(query => query.Home!.Value.Class)], scores => (item, truthOf) => UseMeasure.RecallOf(scores[item].Ranked, _queries[truthOf])),
        };
    }

    private static string Named(string method, EvaluatedModel model, int place) => place == 0 ? method : $"{method}:{model.Name}";

    /// <summary>As many fields of a ranking as the product shows.</summary>
    private EvaluationMethod Fields(FieldRanking ranking, Func<ScoredText[][]?, int, IpcSubclass, int?> documentOf, Func<IProgress<int>?, CancellationToken, Task<ScoredText[][]>>? near = null) => new(ranking.Name, async (progress, cancellationToken) =>
    {
        var shown = await _searches[0].Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
        var rank = await ranking.PrepareAsync(progress, cancellationToken).ConfigureAwait(false);
        var found = near is null ? null : await near(progress, cancellationToken).ConfigureAwait(false);
        var nearness = await _measure.PrepareAsync(cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(
            _queries.Count,
            i => nearness.Score(i, [.. rank(_queries[i], i).Select(chance => chance.Field).Where(field => field.Class != _queries[i].Home!.Value.Class).Take(shown[i].Fields.Count).Select(field => new ShownField(field, documentOf(found, i, field)))], null),
            progress,
            cancellationToken);
    });

    private EvaluationMethod Dense(NeighbourLists neighbours, SimilarityMethod dense) => Fields(
        FieldRankings.Votes(_corpus, neighbours, dense),
        (found, item, field) => found![item].Where(near => _corpus.Documents[near.Position].Fields.Contains(field)).Select(near => (int?)near.Position).FirstOrDefault(),
        (progress, cancellationToken) => neighbours.FindAsync(dense, progress, cancellationToken));

    /// <summary>The product's ranking of fields, as many as it shows, before uses are chosen.</summary>
    private EvaluationMethod Ranked(string name, int model, Func<(IpcSubclass Field, double Chance, double Unexpectedness), double> by) => new(name, async (progress, cancellationToken) =>
    {
        var found = await _searches[model].Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
        var nearness = await _measure.PrepareAsync(cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(_queries.Count, i => nearness.Score(i, [.. found[i].Ranked.OrderByDescending(by).Take(found[i].Fields.Count).Select(field => new ShownField(field.Field))], null), progress, cancellationToken);
    });

    private EvaluationMethod Product(string name, int model) => new(name, async (progress, cancellationToken) =>
    {
        var found = await _searches[model].Answers.FindAsync(progress, cancellationToken).ConfigureAwait(false);
        var nearness = await _measure.PrepareAsync(cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(
            _queries.Count,
            i => nearness.Score(i, [.. found[i].Uses.DistinctBy(use => use.Field.Subclass).Select(use => new ShownField(use.Field.Subclass, _corpus.Position(use.Bridge.Far.Number)))], found[i]),
            progress,
            cancellationToken);
    });

    // Any document of the field that the query does not hide.
    private int? Drawn(int item, IpcSubclass field)
    {
        int[] documents = [.. _inField[field].Where(position => !_queries[item].Excluded.Contains(position))];
        return documents.Length == 0 ? null : documents[new SeededRandom(_seed, item).NextInteger(documents.Length)];
    }
}
