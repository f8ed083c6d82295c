using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>The ways to rank fields for a text; fields that a task does not ask for are dropped afterwards.</summary>
internal static class FieldRankings
{
    /// <summary>Fields drawn without replacement.</summary>
    public static FieldRanking Random(FieldStatistics statistics, int seed) => Simple(MethodNames.Random, (_, index) =>
    {
        var fields = statistics.Fields.ToArray();
        new SeededRandom(seed, index).Shuffle<IpcSubclass>(fields);
        return fields;
    });

    /// <summary>The fields with the most documents, whatever the query.</summary>
    public static FieldRanking Popularity(FieldStatistics statistics)
    {
        var fields = statistics.Fields.OrderByDescending(statistics.Documents).ToArray();
        return Simple(MethodNames.Popularity, (_, _) => fields);
    }

    /// <summary>The fields that most often occur with the home field, the query left out; a field never seen with it is not ranked.</summary>
    public static FieldRanking Prior(FieldStatistics statistics) =>
        Simple(MethodNames.Prior, (query, _) => ByCount(statistics, field => statistics.BridgingDocuments(query.Home!.Value, field, query.Own)));

    /// <summary>
    /// What is left of the prior for pairs that never occurred: the mean of P(field | home class), P(field | home section) and P(field). The class alone leaves many fields
    /// uncounted and is then worse than popularity.
    /// </summary>
    public static FieldRanking WiderPrior(FieldStatistics statistics)
    {
        var ranked = new ConcurrentDictionary<IpcSubclass, IReadOnlyList<IpcSubclass>>();
        return Simple(MethodNames.Prior, (query, _) => ranked.GetOrAdd(query.Home!.Value, home => RankWider(statistics, home)));
    }

    /// <summary>The nearest documents give each of their fields their score to the method's power; the field with the most comes first.</summary>
    public static FieldRanking Votes(PatentCorpus corpus, NeighbourLists neighbours, SimilarityMethod method) => new(method.Name, async (progress, cancellationToken) =>
    {
        var found = await neighbours.FindAsync(method, progress, cancellationToken).ConfigureAwait(false);
        return (query, index) => NeighbourVotes.Rank(found[index].Take(NeighbourVotes.Voters).Select(voter => (corpus.Documents[voter.Position].Fields, Math.Pow(voter.Score, method.VotePower))), query.Home).Select(field => new FieldChance(field));
    });

    /// <summary>The product's own ranking of fields: what was learnt with the model, by weights that were not learnt from the query; votes of the near documents where nothing was learnt.</summary>
    /// <param name="name">Of the ranking.</param>
    /// <param name="corpus">Whose documents vote and are counted.</param>
    /// <param name="queries">The texts.</param>
    /// <param name="neighbours">The documents nearest to them.</param>
    /// <param name="dense">The plain dense search of the model.</param>
    /// <param name="model">The model.</param>
    public static FieldRanking Ideation(string name, PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, NeighbourLists neighbours, SimilarityMethod dense, EvaluatedModel model) => new(name, async (progress, cancellationToken) =>
    {
        if (model.Ranking is { } ranking)
        {
            var signals = await QuerySignals.ReadAsync(corpus, queries, model, ranking.Predictor, progress, cancellationToken).ConfigureAwait(false);
            return (query, index) => FieldRanker.Rank(signals[index], ranking.WeightsWithout(query.Group)).Select(field => new FieldChance(field.Field, field.Probability));
        }

        var options = new FieldVoteOptions();
        var found = await neighbours.FindAsync(dense, progress, cancellationToken).ConfigureAwait(false);
        return (query, index) => FieldVotes
            .Rank(found[index].Select(voter => new FieldVoter(corpus.Documents[voter.Position].Fields, voter.Score)), query.Home is { } home ? [home.Class] : [], corpus.Statistics, options)
            .Select(vote => new FieldChance(vote.Field));
    });

    /// <summary>For each model the plain dense votes and the product's ranking; those of the first go by the plain names.</summary>
    public static IEnumerable<FieldRanking> OfModels(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, NeighbourLists neighbours, IReadOnlyList<EvaluatedModel> models)
    {
        var dense = Similarities.Embedded(MethodNames.Dense, models).ToArray();
        var ours = Similarities.Embedded(MethodNames.Ideation, models).Select(method => method.Name);
        return [.. dense.Select(method => Votes(corpus, neighbours, method)), .. ours.Select((name, i) => Ideation(name, corpus, queries, neighbours, dense[i], models[i]))];
    }

    private static IReadOnlyList<IpcSubclass> RankWider(FieldStatistics statistics, IpcSubclass home)
    {
        var fields = statistics.Fields.ToArray();
        double[] scores = new double[fields.Length];
        foreach (var shares in new[]
        {
            Shares(fields, field => Together(statistics, fields, other => other.Class == home.Class, field)),
            Shares(fields, field => Together(statistics, fields, other => other.Section == home.Section, field)),
            Shares(fields, statistics.Documents),
        })
        {
            TensorPrimitives.Add(scores, shares, scores);
        }

        return [.. fields.Zip(scores).OrderByDescending(pair => pair.Second).ThenBy(pair => pair.First).Select(pair => pair.First)];
    }

    private static int Together(FieldStatistics statistics, IpcSubclass[] fields, Func<IpcSubclass, bool> among, IpcSubclass field) =>
        fields.Where(other => other != field && among(other)).Sum(other => statistics.BridgingDocuments(other, field));

    private static double[] Shares(IpcSubclass[] fields, Func<IpcSubclass, int> count)
    {
        var counts = Array.ConvertAll(fields, field => (double)count(field));
        var total = Math.Max(counts.Sum(), 1);
        return Array.ConvertAll(counts, value => value / total);
    }

    private static FieldRanking Simple(string name, Func<FieldQuery, int, IEnumerable<IpcSubclass>> rank) =>
        new(name, (_, _) => Task.FromResult<Func<FieldQuery, int, IEnumerable<FieldChance>>>((query, index) => rank(query, index).Select(field => new FieldChance(field))));

    private static IEnumerable<IpcSubclass> ByCount(FieldStatistics statistics, Func<IpcSubclass, int> count) => statistics.Fields
        .Select(field => (Field: field, Count: count(field)))
        .Where(pair => pair.Count > 0)
        .OrderByDescending(pair => pair.Count)
        .ThenBy(pair => pair.Field)
        .Select(pair => pair.Field);
}
