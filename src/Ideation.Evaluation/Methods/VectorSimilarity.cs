using System.Numerics.Tensors;

namespace Ideation.Evaluation.Methods;

/// <summary>Cosine of vectors of unit length; a zero vector is like nothing.</summary>
/// <param name="texts"><c>float[texts][dimensions]</c>.</param>
/// <param name="queries"><c>float[queries][dimensions]</c>.</param>
internal sealed class VectorSimilarity(float[][] texts, float[][] queries) : ITextSimilarity
{
    public void Score(int query, Span<float> scores)
    {
        var vector = queries[query];
        for (var text = 0; text < texts.Length; text++)
        {
            scores[text] = TensorPrimitives.Dot<float>(vector, texts[text]);
        }
    }
}
