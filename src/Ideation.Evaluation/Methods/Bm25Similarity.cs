namespace Ideation.Evaluation.Methods;

/// <summary>Okapi BM25 with k1 = 1.2 and b = 0.75; a text's length counts the kept terms, and a term counts once however often the query has it.</summary>
internal sealed class Bm25Similarity(TermTable table, Postings postings, IReadOnlyList<string> queries) : ITextSimilarity
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    public void Score(int query, Span<float> scores)
    {
        scores.Clear();
        foreach (var (term, _) in table.Row(queries[query]))
        {
            postings.Add(term, 1, scores);
        }
    }

    public static Postings Weigh(TermTable table)
    {
        var lengths = table.Rows.Select(row => (float)row.Sum(cell => cell.Count)).ToArray();
        var meanLength = Math.Max(lengths.DefaultIfEmpty().Average(), float.Epsilon);
        var rarity = Array.ConvertAll(table.DocumentFrequencies, frequency => MathF.Log(1 + ((table.Rows.Count - frequency + 0.5f) / (frequency + 0.5f))));
        return new Postings(table.Rows, table.DocumentFrequencies, text =>
        {
            var norm = K1 * (1 - B + (B * lengths[text] / meanLength));
            return Array.ConvertAll(table.Rows[text], cell => rarity[cell.Term] * cell.Count * (K1 + 1) / (cell.Count + norm));
        });
    }
}
