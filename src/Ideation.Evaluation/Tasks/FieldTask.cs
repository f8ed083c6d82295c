using Ideation.Discovery.Fields;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>Tasks in which the fields of a text are to be found among all fields of a corpus.</summary>
/// <param name="corpus">Whose documents vote and whose counts are used.</param>
/// <param name="queries">What is asked.</param>
/// <param name="asked">Which fields are ranked for a query.</param>
/// <param name="recall">The name of the recall among the top ten.</param>
internal sealed class FieldTask(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, Func<FieldQuery, IpcSubclass, bool> asked, string recall)
{
    private static readonly FieldBand[] Bands = Enum.GetValues<FieldBand>();

    /// <summary>True when the query's home field tells how unexpected each truth is.</summary>
    public bool WithUnexpectedness { get; init; }

    public EvaluationTask Create(string name, string baseline, IEnumerable<FieldRanking> rankings) => new()
    {
        Name = name,
        Searched = "classified documents",
        CorpusSize = corpus.Documents.Count,
        Units = [.. Enumerable.Range(0, queries.Count)],
        Facts = Facts(),
        Metrics = [
            Metric.Mean(recall),
            Metric.Mean(FieldMetrics.FieldNdcg),
            Metric.Mean(FieldMetrics.PrecisionAtOne),
            .. WithUnexpectedness ? Bands.Select(Name).Select(band => Metric.Ratio(FieldMetrics.InBand(band), Found(band), Truths(band))).Prepend(Metric.Mean(FieldMetrics.Serendipity)) : [],
            .. WithUnexpectedness ? Reliability.Metrics : [],
        ],
        Methods = [.. rankings.Select(ranking => new EvaluationMethod(ranking.Name, (progress, cancellationToken) => ScoreAsync(ranking, progress, cancellationToken)))],
        Control = new TaskControl(
            recall,
            baseline,
            [.. queries.Select(query => query.Home?.Class ?? "")],
            scores => (item, truthOf) => Recall(scores[item].Ranked, queries[truthOf].Truth)),
    };

    private Dictionary<string, double> Facts()
    {
        var facts = new Dictionary<string, double>
        {
            ["fields"] = corpus.Statistics.Fields.Count,
            ["truthsPerQuery"] = queries.Average(query => query.Truth.Count),
        };
        foreach (var band in WithUnexpectedness ? Bands : [])
        {
            facts[Truths(Name(band))] = queries.Sum(query => query.Truth.Count(field => BandOf(query, field) == band));
        }

        return facts;
    }

    private async Task<IReadOnlyList<ItemScore>> ScoreAsync(FieldRanking ranking, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var rank = await ranking.PrepareAsync(progress, cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(queries.Count, i => Measure(queries[i], [.. rank(queries[i], i).Where(chance => asked(queries[i], chance.Field)).Take(FieldMetrics.Depth)]), progress, cancellationToken);
    }

    private ItemScore Measure(FieldQuery query, FieldChance[] ranked)
    {
        var top = Array.ConvertAll(ranked, chance => chance.Field);
        var hits = top.Where(query.Truth.Contains).ToArray();
        var values = new Dictionary<string, double>
        {
            [recall] = RankingMetrics.Recall(hits.Length, query.Truth.Count, FieldMetrics.Depth),
            [FieldMetrics.FieldNdcg] = RankingMetrics.Ndcg(top.Select(query.Truth.Contains), query.Truth.Count, FieldMetrics.Depth),
            [FieldMetrics.PrecisionAtOne] = top.Length > 0 && query.Truth.Contains(top[0]) ? 1 : 0,
        };
        if (WithUnexpectedness)
        {
            AddUnexpectedness(query, hits, values);
            Reliability.Add(values, ranked.Where(chance => chance.Probability is not null).Select(chance => (chance.Probability!.Value, query.Truth.Contains(chance.Field))));
        }

        return new ItemScore { Id = query.Id, Ranked = Symbols(top), Hits = Symbols(hits), Values = values };
    }

    private void AddUnexpectedness(FieldQuery query, IpcSubclass[] hits, Dictionary<string, double> values)
    {
        values[FieldMetrics.Serendipity] = hits.Sum(field => corpus.Statistics.Unexpectedness(query.Home!.Value, field, query.Own)) / FieldMetrics.Depth;
        foreach (var band in query.Truth.GroupBy(field => BandOf(query, field)))
        {
            values[Found(Name(band.Key))] = band.Count(hits.Contains);
            values[Truths(Name(band.Key))] = band.Count();
        }
    }

    private static double Recall(IReadOnlyList<string> ranked, IReadOnlyList<IpcSubclass> truth) =>
        RankingMetrics.Recall(truth.Count(field => ranked.Contains(field.Value)), truth.Count, FieldMetrics.Depth);

    private FieldBand BandOf(FieldQuery query, IpcSubclass field) => corpus.Statistics.Band(query.Home!.Value, field, query.Own);

    private static string Name(FieldBand band) => band.ToString().ToLowerInvariant();

    private static string Found(string band) => $"found/{band}";

    private static string Truths(string band) => $"truths/{band}";

    private static string[] Symbols(IReadOnlyList<IpcSubclass> fields) => [.. fields.Select(field => field.Value)];
}
