using System.Buffers;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>Known-item retrieval in one corpus: each query has texts that it should find among all of them.</summary>
/// <param name="suffix">Put behind the metrics' names beside the plain ones, such as <c>/ja-en</c>; empty for a task of one leg.</param>
/// <param name="corpus">What is searched.</param>
/// <param name="ids">The name of each text.</param>
/// <param name="queries">What is searched for.</param>
internal sealed class RetrievalLeg(string suffix, TextCorpus corpus, IReadOnlyList<string> ids, IReadOnlyList<RetrievalQuery> queries)
{
    public const int Depth = 10;
    public const string Mrr = "mrr";
    public const string RecallAtOne = "recall@1";
    public const string RecallAtTen = "recall@10";

    public string Suffix => suffix;

    public IReadOnlyList<RetrievalQuery> Queries => queries;

    public int CorpusSize => corpus.Texts.Count;

    public async Task<ItemScore[]> ScoreAsync(SimilarityMethod method, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var similarity = await method.PrepareAsync(corpus, [.. queries.Select(query => query.Text)], cancellationToken).ConfigureAwait(false);
        return ItemLoop.Run(queries.Count, query => Score(similarity, query), progress, cancellationToken);
    }

    /// <summary>Share of another query's truths in the top ten of a ranking.</summary>
    public double RecallOf(ItemScore score, int query) => Recall(queries[query].Truths, score.Ranked.ToHashSet(StringComparer.Ordinal), Depth);

    private ItemScore Score(ITextSimilarity similarity, int index)
    {
        var query = queries[index];
        var scores = ArrayPool<float>.Shared.Rent(ids.Count);
        try
        {
            var used = scores.AsSpan(0, ids.Count);
            similarity.Score(index, used);
            foreach (var position in query.Excluded)
            {
                used[position] = float.NegativeInfinity;
            }

            var top = TopScores.Select(used, Depth);
            var ranks = new List<double>(query.Truths.Count);
            foreach (var truth in query.Truths)
            {
                ranks.Add(Rank(used, truth));
            }

            return Measure(query, ranks, [.. top.Select(found => ids[found.Position])]);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private ItemScore Measure(RetrievalQuery query, List<double> ranks, string[] ranked)
    {
        var values = new Dictionary<string, double>();
        foreach (var (name, value) in new[]
        {
            (Mrr, 1 / ranks.Min()),
            (RecallAtOne, RankingMetrics.Recall(ranks.Count(rank => rank <= 1), ranks.Count, 1)),
            (RecallAtTen, RankingMetrics.Recall(ranks.Count(rank => rank <= Depth), ranks.Count, Depth)),
        })
        {
            values[name] = value;
            values[name + suffix] = value;
        }

        return new ItemScore { Id = query.Id, Ranked = ranked, Hits = [.. ranked.Where(id => query.Truths.Any(truth => truth.Any(position => ids[position] == id)))], Values = values };
    }

    private double Recall(IReadOnlyList<IReadOnlySet<int>> truths, HashSet<string> ranked, int depth) =>
        RankingMetrics.Recall(truths.Count(truth => truth.Any(position => ranked.Contains(ids[position]))), truths.Count, depth);

    // One more than the texts that score higher; a tie costs half a place.
    private static double Rank(ReadOnlySpan<float> scores, IReadOnlySet<int> truth)
    {
        var own = float.NegativeInfinity;
        foreach (var position in truth)
        {
            own = Math.Max(own, scores[position]);
        }

        var (above, level) = (0, 0);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > own)
            {
                above++;
            }
            else if (scores[i] == own && !truth.Contains(i))
            {
                level++;
            }
        }

        return 1 + above + (level / 2.0);
    }
}
