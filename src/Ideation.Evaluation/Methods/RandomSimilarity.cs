namespace Ideation.Evaluation.Methods;

/// <summary>Scores drawn at random; the same ones for the same seed and query.</summary>
internal sealed class RandomSimilarity(int seed) : ITextSimilarity
{
    public void Score(int query, Span<float> scores)
    {
        var random = new SeededRandom(seed, query);
        for (var text = 0; text < scores.Length; text++)
        {
            scores[text] = (float)random.NextUniform();
        }
    }
}
