using Ideation.Discovery;
using Ideation.Evaluation.Baselines;
using Ideation.Evaluation.Datasets;

namespace Ideation.Evaluation;

/// <summary>The methods of the XFIELD task; the baselines always run beside ours.</summary>
public static class XFieldMethods
{
    public const string Random = "random";
    public const string Popularity = "popularity";
    public const string Prior = "prior";
    public const string Bm25 = "bm25";
    public const string Lsa = "lsa-256";
    public const string Dense = "dense";
    public const string Ideation = "ideation";

    /// <summary>What needs nothing but the corpus: random, popularity, prior, BM25 and LSA.</summary>
    public static IReadOnlyList<EvaluationMethod> Baselines(XFieldTask task, int seed)
    {
        var terms = new Lazy<TermTable>(() => TermTable.Build(task.Documents));
        return
        [
            new(Random, _ => new RandomRanker(task, seed)),
            new(Popularity, _ => new PopularityRanker(task)),
            new(Prior, _ => new HomePriorRanker(task)),
            new(Bm25, _ => new Bm25Ranker(task.Documents, terms.Value)),
            new(Lsa, cancellationToken => new LsaRanker(task.Documents, terms.Value, seed, cancellationToken)),
        ];
    }

    /// <summary>What searches the index: the plain dense votes, and the product's own ranking.</summary>
    public static IReadOnlyList<EvaluationMethod> OverIndex(XFieldTask task, DenseNeighbours neighbours, FieldVoteOptions options) =>
    [
        new(Dense, _ => new DenseRanker(neighbours)),
        new(Ideation, _ => new IdeationRanker(task, neighbours, options)),
    ];
}
