using Ideation.Discovery;
using Ideation.Discovery.Partners;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>PartnerRecall: a document filed by two organisations and one of them are given; which organisation is the other?</summary>
internal static class PartnerTask
{
    private const int FieldDocuments = 300;
    private const string WithField = "/with-field";
    private const string WithoutField = "/without-field";

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        [
            new PartnerCorpus(await bench.DocumentsAsync(cancellationToken).ConfigureAwait(false)),
            new PartnerCorpus(await bench.JapaneseAsync(TaskNames.Partners, cancellationToken).ConfigureAwait(false)),
        ],
        bench.Models,
        bench.Options.Seed);

    /// <summary>Organisations are ranked among all that have a document outside the query's family; those a method does not rank share the places behind.</summary>
    /// <exception cref="EvaluationException">No document has two organisations of which one has another document.</exception>
    public static EvaluationTask Create(IReadOnlyList<PartnerCorpus> corpora, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var queries = corpora.SelectMany(corpus => corpus.Queries()).ToArray();
        if (queries.Length == 0)
        {
            throw new EvaluationException("No document of the corpus has two organisations as applicants of which one has another document; expected documents filed jointly.");
        }

        Func<IProgress<int>?, CancellationToken, Task<Func<int, IReadOnlyList<Organisation>>>> Ranking(EvaluatedModel model, PartnerOptions options) => async (_, cancellationToken) =>
        {
            var near = await NeighboursAsync(corpora, queries, model, cancellationToken).ConfigureAwait(false);
            var ranking = new PartnerRanking(options);
            return i => Ranked(ranking, queries[i], near[i]);
        };

        var pairs = queries.Select(PairOf).Distinct().ToList();
        return new EvaluationTask
        {
            Name = TaskNames.Partners,
            Searched = "documents",
            CorpusSize = corpora.Sum(corpus => corpus.Documents.Documents.Count),
            Unit = "pair of organisations",
            Units = [.. queries.Select(query => pairs.IndexOf(PairOf(query)))],
            Facts = new Dictionary<string, double> { ["organisations"] = corpora.Sum(corpus => corpus.Organisations.Count), ["pairs"] = pairs.Count, ["withField"] = queries.Count(query => query.Document.Fields.Count > 0) },
            Metrics = [.. new[] { "", WithField, WithoutField }.SelectMany(part => new[] { Metric.Mean(RetrievalLeg.RecallAtTen + part), Metric.Mean(RetrievalLeg.Mrr + part) })],
            Methods =
            [
                Method(MethodNames.Random, queries, (_, _) => Task.FromResult<Func<int, IReadOnlyList<Organisation>>>(i => Shuffled(queries[i], seed, i))),
                Method(MethodNames.Popularity, queries, (_, _) => Task.FromResult<Func<int, IReadOnlyList<Organisation>>>(i => MostActive(queries[i]))),
                .. models.Select((model, place) => Method(Named(MethodNames.Dense, model, place), queries, async (progress, cancellationToken) =>
                {
                    var near = await NeighboursAsync(corpora, queries, model, cancellationToken).ConfigureAwait(false);
                    return i => ApplicantsOf(queries[i], near[i]);
                })),
                .. models.Select((model, place) => Method(Named(MethodNames.WithoutRoles, model, place), queries, Ranking(model, new PartnerOptions { ComplementWeight = 0, NothingFactor = 1 }))),
                .. models.Select((model, place) => Method(Named(MethodNames.Ideation, model, place), queries, Ranking(model, new PartnerOptions()))),
            ],
            Control = new TaskControl(
                RetrievalLeg.RecallAtTen,
                MethodNames.Popularity,
                [.. queries.Select(query => query.Document.Language)],
                scores => (item, truthOf) => scores[item].Ranked.Contains(queries[truthOf].Hidden.Key) ? 1 : 0),
        };
    }

    private static (Organisation, Organisation) PairOf(PartnerQuery query) =>
        string.CompareOrdinal(query.Company.Key, query.Hidden.Key) < 0 ? (query.Company, query.Hidden) : (query.Hidden, query.Company);

    private static EvaluationMethod Method(string name, PartnerQuery[] queries, Func<IProgress<int>?, CancellationToken, Task<Func<int, IReadOnlyList<Organisation>>>> prepareAsync) => new(name, async (progress, cancellationToken) =>
    {
        var rank = await prepareAsync(progress, cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(queries.Length, i => Measure(queries[i], rank(i)), progress, cancellationToken);
    });

    private static string Named(string method, EvaluatedModel model, int place) => place == 0 ? method : $"{method}:{model.Name}";

    private static ItemScore Measure(PartnerQuery query, IReadOnlyList<Organisation> ranking)
    {
        var possible = ranking.Where(organisation => organisation != query.Company && query.Corpus.DocumentsOf(organisation).Any(position => !query.Excluded.Contains(position))).ToList();
        var place = possible.IndexOf(query.Hidden);
        var others = query.Corpus.Organisations.Count - 1 - possible.Count;
        var rank = place >= 0 ? place + 1 : possible.Count + ((others + 1) / 2.0);
        var part = query.Document.Fields.Count > 0 ? WithField : WithoutField;
        var (recall, reciprocal) = (rank <= RetrievalLeg.Depth ? 1.0 : 0, 1 / rank);
        string[] top = [.. possible.Take(RetrievalLeg.Depth).Select(organisation => organisation.Key)];
        return new ItemScore
        {
            Id = $"{query.Document.Number}/{query.Hidden.Key}",
            Ranked = top,
            Hits = [.. top.Where(key => key == query.Hidden.Key)],
            Values = new Dictionary<string, double> { [RetrievalLeg.RecallAtTen] = recall, [RetrievalLeg.Mrr] = reciprocal, [RetrievalLeg.RecallAtTen + part] = recall, [RetrievalLeg.Mrr + part] = reciprocal },
        };
    }

    private static Organisation[] Shuffled(PartnerQuery query, int seed, int item)
    {
        Organisation[] organisations = [.. query.Corpus.Organisations];
        new SeededRandom(seed, item).Shuffle<Organisation>(organisations);
        return organisations;
    }

    private static IReadOnlyList<Organisation> MostActive(PartnerQuery query) =>
        [.. query.Corpus.AroundOf(query).SelectMany(query.Corpus.ApplicantsOf).GroupBy(organisation => organisation)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Key, StringComparer.Ordinal).Select(group => group.Key)];

    private static IReadOnlyList<Organisation> ApplicantsOf(PartnerQuery query, IReadOnlyList<(int Position, double Similarity)> near) =>
        [.. near.SelectMany(neighbour => query.Corpus.ApplicantsOf(neighbour.Position)).Distinct()];

    // What the company works on already is what its other documents show.
    private static IReadOnlyList<Organisation> Ranked(PartnerRanking ranking, PartnerQuery query, IReadOnlyList<(int Position, double Similarity)> near)
    {
        var documents = query.Corpus.Documents.Documents;
        var technology = new CoreTechnology { Text = query.Text, Language = query.Document.Language, Owner = query.Company };
        var home = query.Corpus.DocumentsOf(query.Company).Where(position => !query.Family.Contains(position)).Select(position => documents[position]);
        return ranking.Rank(technology, [.. near.Select(neighbour => new Neighbour(documents[neighbour.Position], neighbour.Similarity))], [.. home]);
    }

    private static async Task<(int Position, double Similarity)[][]> NeighboursAsync(IReadOnlyList<PartnerCorpus> corpora, PartnerQuery[] queries, EvaluatedModel model, CancellationToken cancellationToken)
    {
        var found = new (int, double)[queries.Length][];
        foreach (var corpus in corpora)
        {
            int[] own = [.. queries.Index().Where(pair => pair.Item.Corpus == corpus).Select(pair => pair.Index)];
            var similarity = await model.CompareAsync(corpus.Documents.Texts, [.. own.Select(i => queries[i].Text)], cancellationToken).ConfigureAwait(false);
            _ = ItemLoop.Run(own.Length, place => found[own[place]] = Nearest(similarity, place, queries[own[place]]), null, cancellationToken);
        }

        return found;
    }

    private static (int Position, double Similarity)[] Nearest(ITextSimilarity similarity, int place, PartnerQuery query)
    {
        var scores = new float[query.Corpus.Documents.Documents.Count];
        similarity.Score(place, scores);
        return [.. query.Corpus.AroundOf(query).OrderByDescending(position => scores[position]).ThenBy(position => position).Take(FieldDocuments).Select(position => (position, (double)scores[position]))];
    }
}
