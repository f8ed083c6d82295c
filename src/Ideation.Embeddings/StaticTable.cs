using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Ideation.Embeddings.Onnx;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings;

/// <summary>
/// The token vectors of a static model, int8 with one scale a row, and the plain managed way to pool them: what the ONNX graph computes, written down once more as its reference.
/// </summary>
public sealed class StaticTable
{
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
        vector.Clear();
        Span<float> row = stackalloc float[Dimensions];
        foreach (var id in ids)
        {
            if (id is WordPieceTokenizer.PaddingId or WordPieceTokenizer.UnknownId)
            {
                continue;
            }

            TensorPrimitives.ConvertTruncating<sbyte, float>(_values.AsSpan(id * Dimensions, Dimensions), row);
            TensorPrimitives.MultiplyAdd(row, _scales[id], vector, vector);
        }

        UnitLength.Normalise(vector);
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
