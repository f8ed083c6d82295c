namespace Ideation.Evaluation.Methods;

/// <summary>The best of many scores.</summary>
internal static class TopScores
{
    /// <summary>The positions with the highest scores above 0, best first, equal ones in order of position; at most <paramref name="limit"/>.</summary>
    public static ScoredText[] Select(ReadOnlySpan<float> scores, int limit)
    {
        // Of equal scores the later position is the first to go.
        var best = new PriorityQueue<int, (float Score, int Before)>(limit + 1);
        var worst = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            if (!(scores[i] > worst))
            {
                continue;
            }

            if (best.Count == limit)
            {
                best.DequeueEnqueue(i, (scores[i], -i));
            }
            else
            {
                best.Enqueue(i, (scores[i], -i));
            }

            worst = best.Count == limit && best.TryPeek(out _, out var lowest) ? lowest.Score : 0;
        }

        return [.. best.UnorderedItems.Select(entry => new ScoredText(entry.Element, entry.Priority.Score)).OrderByDescending(found => found.Score).ThenBy(found => found.Position)];
    }
}
