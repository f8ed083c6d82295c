using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Baselines;

/// <summary>The fields of the best-scored documents of the corpus that a query may retrieve, best first.</summary>
internal static class NearestDocuments
{
    /// <param name="documents">The corpus.</param>
    /// <param name="scores">A score for each document; only positive ones count.</param>
    /// <param name="item">The query, whose own group is left out.</param>
    public static IReadOnlyList<(IReadOnlyList<IpcSubclass> Fields, double Score)> Select(IReadOnlyList<PatentDocument> documents, ReadOnlySpan<float> scores, XFieldItem item)
    {
        var nearest = new PriorityQueue<int, float>(NeighbourVotes.Voters + 1);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0 || (nearest.Count == NeighbourVotes.Voters && nearest.TryPeek(out _, out var worst) && scores[i] <= worst) || item.Excluded.Contains(documents[i].Number))
            {
                continue;
            }

            nearest.Enqueue(i, scores[i]);
            if (nearest.Count > NeighbourVotes.Voters)
            {
                nearest.Dequeue();
            }
        }

        return [.. nearest.UnorderedItems.OrderByDescending(entry => entry.Priority).ThenBy(entry => entry.Element).Select(entry => (documents[entry.Element].Fields, (double)entry.Priority))];
    }
}
