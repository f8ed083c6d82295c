using System.Buffers;
using System.Collections.Concurrent;

namespace Ideation.Evaluation.Methods;

/// <summary>The nearest texts of a corpus for each of a list of queries; searched once a method, then remembered, so that tasks over the same queries share them.</summary>
/// <param name="corpus">What is searched.</param>
/// <param name="queries">What is searched for.</param>
/// <param name="excluded">For each query the places that are never found.</param>
public sealed class NeighbourLists(TextCorpus corpus, IReadOnlyList<string> queries, IReadOnlyList<IReadOnlySet<int>> excluded)
{
    /// <summary>How many neighbours a query has at most.</summary>
    public const int Depth = 200;

    private readonly ConcurrentDictionary<string, ScoredText[][]> _found = new(StringComparer.Ordinal);

    /// <summary>For each query the texts with the highest scores above 0, best first.</summary>
    internal async Task<ScoredText[][]> FindAsync(SimilarityMethod method, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(method.Name, out var known))
        {
            return known;
        }

        var similarity = await method.PrepareAsync(corpus, queries, cancellationToken).ConfigureAwait(false);
        return _found[method.Name] = Tasks.ItemLoop.Run(queries.Count, query => Find(similarity, query), progress, cancellationToken);
    }

    private ScoredText[] Find(ITextSimilarity similarity, int query)
    {
        var buffer = ArrayPool<float>.Shared.Rent(corpus.Texts.Count);
        try
        {
            var scores = buffer.AsSpan(0, corpus.Texts.Count);
            similarity.Score(query, scores);
            foreach (var position in excluded[query])
            {
                scores[position] = float.NegativeInfinity;
            }

            return TopScores.Select(scores, Depth);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }
}
