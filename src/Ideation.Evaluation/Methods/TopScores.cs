namespace Ideation.Evaluation.Methods;

/// <summary>The best of many scores.</summary>
internal static class TopScores
{
    /// <summary>The positions with the highest scores above 0, best first, equal ones in order of position; at most <paramref name="limit"/>.</summary>
    public static ScoredText[] Select(ReadOnlySpan<float> scores, int limit)
    {
        var best = new PriorityQueue<int, float>(limit + 1);
        var worst = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            if (!(scores[i] > worst))
            {
                continue;
            }

            if (best.Count == limit)
            {
                best.DequeueEnqueue(i, scores[i]);
            }
            else
            {
                best.Enqueue(i, scores[i]);
            }

            worst = best.Count == limit && best.TryPeek(out _, out var lowest) ? lowest : 0;
        }

        return [.. best.UnorderedItems.Select(entry => new ScoredText(entry.Element, entry.Priority)).OrderByDescending(found => found.Score).ThenBy(found => found.Position)];
    }
}
