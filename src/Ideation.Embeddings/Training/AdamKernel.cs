using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ideation.Embeddings.Training;

/// <summary>Adam's element-wise step in fixed 256-bit lanes.</summary>
internal static class AdamKernel
{
    public static void Step(Span<float> row, Span<float> first, Span<float> second, ReadOnlySpan<float> gradient, float firstDecay, float secondDecay, float rate, float epsilon)
    {
        ref var p = ref MemoryMarshal.GetReference(row);
        ref var m = ref MemoryMarshal.GetReference(first);
        ref var v = ref MemoryMarshal.GetReference(second);
        ref var g = ref MemoryMarshal.GetReference(gradient);
        for (var k = 0; k < row.Length; k += Vector256<float>.Count)
        {
            var at = (nuint)k;
            var slope = Vector256.LoadUnsafe(ref g, at);
            var mean = (Vector256.LoadUnsafe(ref m, at) * firstDecay) + (slope * (1 - firstDecay));
            var square = (Vector256.LoadUnsafe(ref v, at) * secondDecay) + (slope * slope * (1 - secondDecay));
            mean.StoreUnsafe(ref m, at);
            square.StoreUnsafe(ref v, at);
            (Vector256.LoadUnsafe(ref p, at) - (mean * rate / (Vector256.Sqrt(square) + Vector256.Create(epsilon)))).StoreUnsafe(ref p, at);
        }
    }
}
