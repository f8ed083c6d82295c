using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Dot product of an int8 row with an int16 query. Every path gives the same integer, so results do not depend on the processor.</summary>
internal static class Int8Dot
{
    /// <summary>Rows and queries are padded with zeros to a multiple of this, so that no path has a tail.</summary>
    public const int Alignment = 32;

    /// <summary>The largest query value for which the sum cannot leave 32 bits.</summary>
    public static int QueryMaximum(int dimensions) => Math.Min(short.MaxValue, int.MaxValue / (127 * dimensions));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dot(ref readonly sbyte row, ref readonly short query, int length) =>
        Avx512BW.IsSupported ? Dot512(in row, in query, length)
        : Avx2.IsSupported ? Dot256(in row, in query, length)
        : Vector128.IsHardwareAccelerated ? Dot128(in row, in query, length)
        : Scalar(in row, in query, length);

    public static int Scalar(ref readonly sbyte row, ref readonly short query, int length)
    {
        var sum = 0;
        for (var i = 0; i < length; i++)
        {
            sum += Unsafe.Add(ref Unsafe.AsRef(in row), i) * Unsafe.Add(ref Unsafe.AsRef(in query), i);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Dot512(ref readonly sbyte row, ref readonly short query, int length)
    {
        var sum = Vector512<int>.Zero;
        for (nuint i = 0; i < (nuint)length; i += 32)
        {
            var wide = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(in row, i));
            sum += Avx512BW.MultiplyAddAdjacent(wide, Vector512.LoadUnsafe(in query, i));
        }

        return Vector512.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Dot256(ref readonly sbyte row, ref readonly short query, int length)
    {
        var sum = Vector256<int>.Zero;
        for (nuint i = 0; i < (nuint)length; i += 16)
        {
            var wide = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(in row, i));
            sum += Avx2.MultiplyAddAdjacent(wide, Vector256.LoadUnsafe(in query, i));
        }

        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Dot128(ref readonly sbyte row, ref readonly short query, int length)
    {
        var sum = Vector128<int>.Zero;
        for (nuint i = 0; i < (nuint)length; i += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(in row, i));
            sum += Products(low, Vector128.LoadUnsafe(in query, i)) + Products(high, Vector128.LoadUnsafe(in query, i + 8));
        }

        return Vector128.Sum(sum);
    }

    private static Vector128<int> Products(Vector128<short> a, Vector128<short> b)
    {
        var (aLow, aHigh) = Vector128.Widen(a);
        var (bLow, bHigh) = Vector128.Widen(b);
        return aLow * bLow + aHigh * bHigh;
    }
}
