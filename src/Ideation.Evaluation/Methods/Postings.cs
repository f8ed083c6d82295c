namespace Ideation.Evaluation.Methods;

/// <summary>For each term the texts that have it, with the weight it has there.</summary>
internal sealed class Postings
{
    private readonly Posting[][] _byTerm;

    public Postings(IReadOnlyList<TermCount[]> rows, int[] documentFrequencies, Func<int, float[]> weightsOf)
    {
        _byTerm = Array.ConvertAll(documentFrequencies, frequency => new Posting[frequency]);
        var filled = new int[_byTerm.Length];
        for (var text = 0; text < rows.Count; text++)
        {
            var weights = weightsOf(text);
            for (var i = 0; i < weights.Length; i++)
            {
                var term = rows[text][i].Term;
                _byTerm[term][filled[term]++] = new Posting(text, weights[i]);
            }
        }
    }

    /// <summary>Adds the weight of a term, times the query's, to the score of every text that has it.</summary>
    public void Add(int term, float queryWeight, Span<float> scores)
    {
        foreach (var (text, weight) in _byTerm[term])
        {
            scores[text] += queryWeight * weight;
        }
    }

    private readonly record struct Posting(int Text, float Weight);
}
