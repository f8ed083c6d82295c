using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ideation.Embeddings.Training;

/// <summary>
/// The few dense products training needs, on rows <c>stride</c> floats apart. Every sum runs in one fixed order over fixed 256-bit lanes,
/// so results depend neither on the number of threads nor on wider registers.
/// </summary>
internal static class MatrixKernels
{
    private const int Lanes = 8;

    /// <summary><paramref name="products"/>[j] = left · right row j, for all <paramref name="rows"/> of right.</summary>
    public static void Dots(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int rows, int stride, int length, Span<float> products)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var j = 0;
        for (; j + 4 <= rows; j += 4)
        {
            ref var b0 = ref Unsafe.Add(ref b, j * stride);
            ref var b1 = ref Unsafe.Add(ref b0, stride);
            ref var b2 = ref Unsafe.Add(ref b1, stride);
            ref var b3 = ref Unsafe.Add(ref b2, stride);
            Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
            for (var k = 0; k < length; k += Lanes)
            {
                var x = Load(ref a, k);
                s0 = Vector256.FusedMultiplyAdd(x, Load(ref b0, k), s0);
                s1 = Vector256.FusedMultiplyAdd(x, Load(ref b1, k), s1);
                s2 = Vector256.FusedMultiplyAdd(x, Load(ref b2, k), s2);
                s3 = Vector256.FusedMultiplyAdd(x, Load(ref b3, k), s3);
            }

            products[j] = Vector256.Sum(s0);
            products[j + 1] = Vector256.Sum(s1);
            products[j + 2] = Vector256.Sum(s2);
            products[j + 3] = Vector256.Sum(s3);
        }

        for (; j < rows; j++)
        {
            products[j] = Dot(ref a, ref Unsafe.Add(ref b, j * stride), length);
        }
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right) =>
        Dot(ref MemoryMarshal.GetReference(left), ref MemoryMarshal.GetReference(right), left.Length);

    /// <summary><paramref name="target"/> += <paramref name="factor"/> × <paramref name="source"/>.</summary>
    public static void AddScaled(Span<float> target, float factor, ReadOnlySpan<float> source)
    {
        ref var t = ref MemoryMarshal.GetReference(target);
        ref var s = ref MemoryMarshal.GetReference(source);
        var f = Vector256.Create(factor);
        for (var k = 0; k < target.Length; k += Lanes)
        {
            Vector256.FusedMultiplyAdd(f, Load(ref s, k), Load(ref t, k)).StoreUnsafe(ref t, (nuint)k);
        }
    }

    /// <summary>
    /// <paramref name="target"/>[d] = Σ_j coefficients[j × <paramref name="coefficientStride"/>] × rows[j][d] for two neighbouring targets at once,
    /// whose coefficients lie <paramref name="nextCoefficient"/> apart.
    /// </summary>
    public static void Combine(ReadOnlySpan<float> coefficients, int coefficientStride, int nextCoefficient, ReadOnlySpan<float> rows, int count, int stride, int length, Span<float> target, Span<float> nextTarget)
    {
        ref var c = ref MemoryMarshal.GetReference(coefficients);
        ref var r = ref MemoryMarshal.GetReference(rows);
        ref var t = ref MemoryMarshal.GetReference(target);
        ref var u = ref MemoryMarshal.GetReference(nextTarget);
        for (var d = 0; d < length; d += 2 * Lanes)
        {
            Vector256<float> t0 = default, t1 = default, u0 = default, u1 = default;
            for (var j = 0; j < count; j++)
            {
                ref var coefficient = ref Unsafe.Add(ref c, j * coefficientStride);
                ref var row = ref Unsafe.Add(ref r, (j * stride) + d);
                var x = Vector256.Create(coefficient);
                var y = Vector256.Create(Unsafe.Add(ref coefficient, nextCoefficient));
                var r0 = Load(ref row, 0);
                var r1 = Load(ref row, Lanes);
                t0 = Vector256.FusedMultiplyAdd(x, r0, t0);
                t1 = Vector256.FusedMultiplyAdd(x, r1, t1);
                u0 = Vector256.FusedMultiplyAdd(y, r0, u0);
                u1 = Vector256.FusedMultiplyAdd(y, r1, u1);
            }

            t0.StoreUnsafe(ref t, (nuint)d);
            t1.StoreUnsafe(ref t, (nuint)(d + Lanes));
            u0.StoreUnsafe(ref u, (nuint)d);
            u1.StoreUnsafe(ref u, (nuint)(d + Lanes));
        }
    }

    private static float Dot(ref float a, ref float b, int length)
    {
        var sum = Vector256<float>.Zero;
        for (var k = 0; k < length; k += Lanes)
        {
            sum = Vector256.FusedMultiplyAdd(Load(ref a, k), Load(ref b, k), sum);
        }

        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ref float source, int offset) => Vector256.LoadUnsafe(ref source, (nuint)offset);
}
