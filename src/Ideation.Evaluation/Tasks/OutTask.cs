using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>OUT retrieval: documents that share a field with the query are to be found, those without the query's home class (out of domain) apart from those with it (in domain).</summary>
internal sealed class OutTask(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries)
{
    private const int NdcgDepth = 10;
    private const int RecallDepth = 100;
    private const string Ndcg = "ndcg@10";
    private const string Recall = "recall@100";
    private const string In = "/in";

    private readonly ILookup<IpcSubclass, int> _byField = corpus.Documents.Index()
        .SelectMany(pair => pair.Item.Fields.Select(field => (Field: field, pair.Index)))
        .ToLookup(pair => pair.Field, pair => pair.Index);

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var corpus = await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        var queries = await bench.QueriesAsync(cancellationToken).ConfigureAwait(false);
        return new OutTask(corpus, queries).Create(await bench.NeighboursAsync(cancellationToken).ConfigureAwait(false), bench.Models, bench.Options.Seed);
    }

    public EvaluationTask Create(NeighbourLists neighbours, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var relevant = queries.Select(Relevant).ToArray();
        SimilarityMethod[] dense = [.. Similarities.Embedded(MethodNames.Dense, models)];
        (string Name, SimilarityMethod Method)[] methods =
        [
            .. new[] { Similarities.Random(seed), Prior(), Similarities.Bm25, Similarities.Lsa }.Select(method => (method.Name, method)),
            .. Similarities.Embedded(MethodNames.Ideation, models).Zip(dense, (ours, method) => (ours.Name, method)),
        ];
        return new EvaluationTask
        {
            Name = TaskNames.Out,
            Searched = "classified documents",
            CorpusSize = corpus.Documents.Count,
            Units = [.. Enumerable.Range(0, queries.Count)],
            Facts = new Dictionary<string, double>
            {
                ["relevantOutPerQuery"] = relevant.Average(sets => sets.Out.Count),
                ["relevantInPerQuery"] = relevant.Average(sets => sets.In.Count),
            },
            Metrics = [Metric.Mean(Ndcg), Metric.Mean(Recall), Metric.Mean(Ndcg + In), Metric.Mean(Recall + In), Metric.RatioOfMeans($"{Ndcg}/kept", Ndcg, Ndcg + In), Metric.RatioOfMeans($"{Recall}/kept", Recall, Recall + In)],
            Methods = [.. methods.Select(method => new EvaluationMethod(method.Name, async (progress, cancellationToken) =>
            {
                var found = await neighbours.FindAsync(method.Method, progress, cancellationToken).ConfigureAwait(false);
                return ItemLoop.Run(queries.Count, i => Measure(queries[i], found[i], relevant[i]), progress, cancellationToken);
            }))],
            Control = Control(relevant),
        };
    }

    private SimilarityMethod Prior() => new(MethodNames.Prior, 1, (_, _, _) => Task.FromResult<ITextSimilarity>(new HomePriorSimilarity(corpus, queries)));

    private TaskControl Control((HashSet<int> Out, HashSet<int> In)[] relevant)
    {
        var positions = corpus.Ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return new TaskControl(
            Ndcg,
            MethodNames.Prior,
            [.. queries.Select((query, i) => relevant[i].Out.Count > 0 ? query.Home!.Value.Class : $"{query.Id} has none")],
            scores => (item, truthOf) => RankingMetrics.Ndcg(scores[item].Ranked.Select(id => relevant[truthOf].Out.Contains(positions[id])), relevant[truthOf].Out.Count, NdcgDepth));
    }

    private (HashSet<int> Out, HashSet<int> In) Relevant(FieldQuery query)
    {
        var sharing = query.Truth.Append(query.Home!.Value).SelectMany(field => _byField[field]).Distinct().Where(position => !query.Excluded.Contains(position));
        var byDomain = sharing.ToLookup(position => corpus.Documents[position].Fields.Any(field => field.Class == query.Home.Value.Class));
        return ([.. byDomain[false]], [.. byDomain[true]]);
    }

    private ItemScore Measure(FieldQuery query, ScoredText[] found, (HashSet<int> Out, HashSet<int> In) relevant)
    {
        var values = new Dictionary<string, double>();
        foreach (var (suffix, set) in new[] { ("", relevant.Out), (In, relevant.In) })
        {
            if (set.Count > 0)
            {
                values[Ndcg + suffix] = RankingMetrics.Ndcg(found.Select(text => set.Contains(text.Position)), set.Count, NdcgDepth);
                values[Recall + suffix] = RankingMetrics.Recall(found.Take(RecallDepth).Count(text => set.Contains(text.Position)), set.Count, RecallDepth);
            }
        }

        var top = found.Take(NdcgDepth).ToArray();
        return new ItemScore
        {
            Id = query.Id,
            Ranked = [.. top.Select(text => corpus.Ids[text.Position])],
            Hits = [.. top.Where(text => relevant.Out.Contains(text.Position)).Select(text => corpus.Ids[text.Position])],
            Values = values,
        };
    }
}
