using System.Buffers;

namespace Ideation.Evaluation.Methods;

/// <summary>A similarity over a corpus, asked for some of its texts only.</summary>
/// <param name="inner">Compares with all texts.</param>
/// <param name="count">How many those are.</param>
/// <param name="positions">The places of the texts wanted.</param>
internal sealed class ChosenTexts(ITextSimilarity inner, int count, IReadOnlyList<int> positions) : ITextSimilarity
{
    public void Score(int query, Span<float> scores)
    {
        var all = ArrayPool<float>.Shared.Rent(count);
        try
        {
            inner.Score(query, all.AsSpan(0, count));
            for (var i = 0; i < positions.Count; i++)
            {
                scores[i] = all[positions[i]];
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(all);
        }
    }
}
