using System.Runtime.Intrinsics.X86;
using Ideation.PatentIndex.Embedded;

namespace Ideation.Tests.PatentIndex.Embedded;

public class Int8DotTests
{
    public static TheoryData<int, int> Samples => [.. new[] { 32, 64, 256, 384, 1024, 4096 }.SelectMany(length => Enumerable.Range(0, 10).Select(seed => (length, seed)))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_path_gives_the_same_integer(int length, int seed)
    {
        var (row, query, expected) = Sample(length, seed);

        Assert.Equal(expected, Int8Dot.Scalar(in row[0], in query[0], length));
        Assert.Equal(expected, Int8Dot.Dot128(in row[0], in query[0], length));
        Assert.Equal(expected, Int8Dot.Dot(in row[0], in query[0], length));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_256_bit_path_gives_it_too(int length, int seed)
    {
        Assert.SkipUnless(Avx2.IsSupported, "this processor has no AVX2");
        var (row, query, expected) = Sample(length, seed);

        Assert.Equal(expected, Int8Dot.Dot256(in row[0], in query[0], length));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_512_bit_path_gives_it_too(int length, int seed)
    {
        Assert.SkipUnless(Avx512BW.IsSupported, "this processor has no AVX-512");
        var (row, query, expected) = Sample(length, seed);

        Assert.Equal(expected, Int8Dot.Dot512(in row[0], in query[0], length));
    }

    // Seed 0 is the worst case: every product as large as it can be, so that an overflow would show.
    private static (sbyte[] Row, short[] Query, long Expected) Sample(int length, int seed)
    {
        var random = new Random(seed);
        var largest = Int8Dot.QueryMaximum(length);
        var row = Enumerable.Range(0, length).Select(_ => seed == 0 ? (sbyte)127 : (sbyte)random.Next(-127, 128)).ToArray();
        var query = Enumerable.Range(0, length).Select(_ => seed == 0 ? (short)largest : (short)random.Next(-largest, largest + 1)).ToArray();
        return (row, query, row.Zip(query, (a, b) => (long)a * b).Sum());
    }
}
