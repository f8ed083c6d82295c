namespace Ideation.Evaluation.Methods;

/// <summary>Gives every query the same scores: how close each text is to all queries together, so that nothing of the single query is known.</summary>
internal sealed class CommonSimilarity : ITextSimilarity
{
    private readonly float[] _sums;

    /// <param name="inner">Compares with one query.</param>
    /// <param name="queries">How many there are.</param>
    /// <param name="texts">How many texts there are.</param>
    public CommonSimilarity(ITextSimilarity inner, int queries, int texts)
    {
        _sums = new float[texts];
        var scores = new float[texts];
        for (var query = 0; query < queries; query++)
        {
            inner.Score(query, scores);
            for (var text = 0; text < texts; text++)
            {
                _sums[text] += scores[text];
            }
        }
    }

    public void Score(int query, Span<float> scores) => _sums.CopyTo(scores);
}
