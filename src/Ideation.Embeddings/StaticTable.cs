using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Ideation.Embeddings.Onnx;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings;

/// <summary>
/// The token vectors of a static model, int8 with one scale a row, and their pooling: what the graph of <see cref="StaticGraph"/> computes, without the padding of batches.
/// </summary>
public sealed class StaticTable
{
    private const int BlockSize = 64;

    private readonly sbyte[] _values;
    private readonly float[] _scales;

    internal StaticTable(sbyte[] values, float[] scales, int dimensions)
    {
        _values = values;
        _scales = scales;
        Dimensions = dimensions;
    }

    public int Dimensions { get; }

    public int Rows => _scales.Length;

    internal ReadOnlySpan<sbyte> Values => _values;

    internal ReadOnlySpan<float> Scales => _scales;

    /// <summary>Writes the L2-normalised mean of the tokens' vectors; zeros when no token is known.</summary>
    public void Pool(ReadOnlySpan<int> ids, Span<float> vector)
    {
        var at = 0;
        for (; at + BlockSize <= Dimensions; at += BlockSize)
        {
            SumBlock(ids, at, vector);
        }

        for (; at < Dimensions; at++)
        {
            SumColumn(ids, at, vector);
        }

        UnitLength.Normalise(vector);
    }

    /// <summary>Sums 64 columns of the tokens' rows in registers: a block of a row is one cache line, and nothing is written until the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumBlock(ReadOnlySpan<int> ids, int at, Span<float> vector)
    {
        var (a, b, c, d) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (e, f, g, h) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var id in ids)
        {
            if (id is WordPieceTokenizer.PaddingId or WordPieceTokenizer.UnknownId)
            {
                continue;
            }

            var scale = Vector256.Create(_scales[id]);
            ReadOnlySpan<sbyte> row = _values.AsSpan((id * Dimensions) + at, BlockSize);
            var (low, high) = Vector256.Widen(Vector256.Create(row));
            Add(low, scale, ref a, ref b);
            Add(high, scale, ref c, ref d);
            (low, high) = Vector256.Widen(Vector256.Create(row[Vector256<sbyte>.Count..]));
            Add(low, scale, ref e, ref f);
            Add(high, scale, ref g, ref h);
        }

        var block = vector.Slice(at, BlockSize);
        a.CopyTo(block);
        b.CopyTo(block[8..]);
        c.CopyTo(block[16..]);
        d.CopyTo(block[24..]);
        e.CopyTo(block[32..]);
        f.CopyTo(block[40..]);
        g.CopyTo(block[48..]);
        h.CopyTo(block[56..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<short> values, Vector256<float> scale, ref Vector256<float> first, ref Vector256<float> second)
    {
        var (low, high) = Vector256.Widen(values);
        first = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(low), scale, first);
        second = Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(high), scale, second);
    }

    private void SumColumn(ReadOnlySpan<int> ids, int column, Span<float> vector)
    {
        vector[column] = 0;
        foreach (var id in ids)
        {
            if (id is not (WordPieceTokenizer.PaddingId or WordPieceTokenizer.UnknownId))
            {
                vector[column] += _values[(id * Dimensions) + column] * _scales[id];
            }
        }
    }

    /// <summary>Rounds each row of a trained table to 127 steps either side of zero, the row's greatest value being the last step.</summary>
    internal static StaticTable Quantise(ReadOnlySpan<float> table, int dimensions)
    {
        var values = new sbyte[table.Length];
        var scales = new float[table.Length / dimensions];
        for (var row = 0; row < scales.Length; row++)
        {
            var source = table.Slice(row * dimensions, dimensions);
            var scale = Math.Abs(TensorPrimitives.MaxMagnitude(source)) / sbyte.MaxValue;
            scales[row] = scale;
            for (var d = 0; scale > 0 && d < dimensions; d++)
            {
                values[(row * dimensions) + d] = (sbyte)MathF.Round(source[d] / scale);
            }
        }

        return new StaticTable(values, scales, dimensions);
    }

    /// <summary>The table as <c>float[rows × dimensions]</c>, to learn on from.</summary>
    internal float[] ToFloats()
    {
        var floats = new float[_values.Length];
        for (var i = 0; i < floats.Length; i++)
        {
            floats[i] = _values[i] * _scales[i / Dimensions];
        }

        return floats;
    }

    /// <summary>Takes the table out of a model file written by <see cref="StaticGraph"/>.</summary>
    /// <exception cref="FormatException">The file holds no such table; the message says what was found.</exception>
    internal static StaticTable FromOnnx(byte[] model)
    {
        var initializers = OnnxInitializer.ReadAll(model);
        var table = Require(initializers, StaticGraph.Table, OnnxField.TypeInt8);
        var scales = Require(initializers, StaticGraph.Scales, OnnxField.TypeFloat);
        if (table.Dimensions is not [var rows, var dimensions] || rows * dimensions != table.Content.Length || scales.Content.Length != rows * sizeof(float))
        {
            throw new FormatException($"its '{StaticGraph.Table}' and '{StaticGraph.Scales}' do not have the sizes they state");
        }

        var read = new float[rows];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = BinaryPrimitives.ReadSingleLittleEndian(scales.Content.AsSpan(i * sizeof(float)));
        }

        return new StaticTable(MemoryMarshal.Cast<byte, sbyte>(table.Content).ToArray(), read, (int)dimensions);
    }

    private static OnnxInitializer Require(Dictionary<string, OnnxInitializer> initializers, string name, int type) =>
        initializers.TryGetValue(name, out var found) && found.DataType == type ? found : throw new FormatException($"it has no constant '{name}' of element type {type}");
}
