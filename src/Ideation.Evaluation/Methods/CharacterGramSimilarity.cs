using System.Text;

namespace Ideation.Evaluation.Methods;

/// <summary>Cosine of the TF-IDF of runs of characters, which needs no dictionary and no word boundaries; full-width letters and digits count as plain ones.</summary>
internal sealed class CharacterGramSimilarity : ITextSimilarity
{
    private readonly TermTable _table;
    private readonly TfIdf _weights;
    private readonly Postings _postings;
    private readonly IReadOnlyList<string> _queries;

    public CharacterGramSimilarity(IReadOnlyList<string> texts, IReadOnlyList<string> queries, int shortest, int longest)
    {
        _queries = queries;
        _table = TermTable.Build(texts, text => Grams(text, shortest, longest), fewestTexts: 1, largestShare: 1);
        _weights = new TfIdf(_table);
        _postings = new Postings(_table.Rows, _table.DocumentFrequencies, text => _weights.Weigh(_table.Rows[text]));
    }

    public void Score(int query, Span<float> scores)
    {
        scores.Clear();
        var row = _table.Row(_queries[query]);
        foreach (var (cell, weight) in row.Zip(_weights.Weigh(row)))
        {
            _postings.Add(cell.Term, weight, scores);
        }
    }

    /// <summary>Every run of <paramref name="shortest"/> to <paramref name="longest"/> characters inside the words, each word between spaces.</summary>
    internal static IEnumerable<string> Grams(string text, int shortest, int longest)
    {
        foreach (var word in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var spaced = $" {word} ";
            for (var length = shortest; length <= longest; length++)
            {
                for (var start = 0; start + length <= spaced.Length; start++)
                {
                    yield return spaced.Substring(start, length);
                }
            }
        }
    }
}
