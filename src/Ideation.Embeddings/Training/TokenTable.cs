using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training;

/// <summary>The weights being learnt, one row a token, with Adam's two moments beside them (Kingma and Ba 2015, lazily for the rows a batch touches).</summary>
internal sealed class TokenTable
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.999f;
    private const float Epsilon = 1e-8f;

    private readonly float[] _first;
    private readonly float[] _second;

    /// <summary>
    /// Random directions whose length falls with a token's frequency (smooth inverse frequency, Arora et al. 2017): a token that training
    /// hardly meets still tells texts apart as a keyword would.
    /// </summary>
    public TokenTable(WordPieceTokenizer tokenizer, long[] counts, int dimensions, int seed)
        : this(new float[counts.Length * dimensions], dimensions)
    {
        var total = (double)Math.Max(1, counts.Sum());
        for (var id = WordPieceTokenizer.UnknownId + 1; id < counts.Length; id++)
        {
            var length = Rarity / (Rarity + (counts[id] / total));
            Initialise(Row(id), new Random(SeedOf(tokenizer.Pieces[id], seed)), length);
        }
    }

    /// <summary>Goes on from weights learnt before; they are changed in place.</summary>
    public TokenTable(float[] values, int dimensions)
    {
        Dimensions = dimensions;
        Values = values;
        _first = new float[values.Length];
        _second = new float[values.Length];
    }

    public int Dimensions { get; }

    public float[] Values { get; }

    private static double Rarity => 1e-3;

    public Span<float> Row(int token) => Values.AsSpan(token * Dimensions, Dimensions);

    /// <summary>One step on one row; <paramref name="rate"/> already holds the bias corrections.</summary>
    public void Update(int token, ReadOnlySpan<float> gradient, float rate)
    {
        var row = Row(token);
        var first = _first.AsSpan(token * Dimensions, Dimensions);
        var second = _second.AsSpan(token * Dimensions, Dimensions);
        AdamKernel.Step(row, first, second, gradient, FirstDecay, SecondDecay, rate, Epsilon);
    }

    public static float CorrectedRate(float rate, int step) =>
        rate * (float)(Math.Sqrt(1 - Math.Pow(SecondDecay, step)) / (1 - Math.Pow(FirstDecay, step)));

    private static void Initialise(Span<float> row, Random random, double length)
    {
        var squares = 0.0;
        foreach (ref var value in row)
        {
            // The sum of uniforms is near enough to a normal and the same on every platform.
            var sum = 0.0;
            for (var i = 0; i < 6; i++)
            {
                sum += random.NextDouble() - 0.5;
            }

            value = (float)sum;
            squares += sum * sum;
        }

        var scale = (float)(length / Math.Sqrt(squares));
        foreach (ref var value in row)
        {
            value *= scale;
        }
    }

    private static int SeedOf(string piece, int seed) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(piece))) ^ seed;
}
