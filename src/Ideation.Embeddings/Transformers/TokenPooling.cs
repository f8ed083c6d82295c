using System.Numerics.Tensors;

namespace Ideation.Embeddings.Transformers;

/// <summary>Makes one vector of a text's token vectors, <c>float[tokens × values]</c> without padding.</summary>
internal static class TokenPooling
{
    public static float[] Pool(Pooling pooling, ReadOnlySpan<float> tokens, int values) => pooling switch
    {
        Pooling.Cls => tokens[..values].ToArray(),
        Pooling.LastToken => tokens[^values..].ToArray(),
        Pooling.Max => Fold(tokens, values, TensorPrimitives.Max),
        _ => Mean(tokens, values),
    };

    private static float[] Mean(ReadOnlySpan<float> tokens, int values)
    {
        var mean = Fold(tokens, values, TensorPrimitives.Add);
        TensorPrimitives.Divide(mean, tokens.Length / values, mean);
        return mean;
    }

    private static float[] Fold(ReadOnlySpan<float> tokens, int values, Combination combine)
    {
        var folded = tokens[..values].ToArray();
        for (var at = values; at < tokens.Length; at += values)
        {
            combine(folded, tokens.Slice(at, values), folded);
        }

        return folded;
    }

    private delegate void Combination(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> result);
}
