using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Ideation.Discovery.Reading;

/// <summary>Cosines of vectors that need not be normalised.</summary>
internal static class VectorMath
{
    public static double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var norms = Math.Sqrt(Dot(a, a)) * Math.Sqrt(Dot(b, b));
        return norms > 0 ? Dot(a, b) / norms : 0;
    }

    public static float[] Normalised(ReadOnlySpan<float> vector)
    {
        var norm = (float)Math.Sqrt(Dot(vector, vector));
        var result = vector.ToArray();
        for (var i = 0; i < result.Length && norm > 0; i++)
        {
            result[i] /= norm;
        }

        return result;
    }

    /// <summary>The mean of vectors of one length, each brought to length 1.</summary>
    public static float[] Mean(IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        var mean = new float[vectors[0].Length];
        foreach (var vector in vectors)
        {
            TensorPrimitives.Add(mean, Normalised(vector.Span), mean);
        }

        TensorPrimitives.Divide(mean, vectors.Count, mean);
        return mean;
    }

    public static bool IsZero(ReadOnlySpan<float> vector) => !(Dot(vector, vector) > 1e-12);

    /// <summary>Of vectors of one length. Code made ahead of time knows no width of vectors, and what would stand in for it until the runtime has counted enough calls is ten times slower.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        double total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }
}
