namespace Ideation.Embeddings.Transformers;

/// <summary>Puts texts of like length together, so that little is padded.</summary>
internal static class TokenBatches
{
    /// <summary>Places of texts, batch by batch; a padded batch has at most <paramref name="tokensPerBatch"/> tokens unless a single text has more. Texts without tokens are left out.</summary>
    public static List<int[]> Of(int[][] ids, int tokensPerBatch)
    {
        var order = Enumerable.Range(0, ids.Length).Where(i => ids[i].Length > 0).OrderBy(i => ids[i].Length).ToArray();
        var batches = new List<int[]>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && (end + 1 - start) * (long)ids[order[end]].Length <= tokensPerBatch; end++)
            {
            }

            batches.Add(order[start..end]);
        }

        return batches;
    }
}
