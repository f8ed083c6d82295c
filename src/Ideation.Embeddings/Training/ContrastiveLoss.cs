using System.Numerics.Tensors;
using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Embeddings.Training;

/// <summary>
/// Symmetric InfoNCE over a batch (van den Oord et al. 2018): each left vector must find its right one among all right ones, and the reverse,
/// by the cosine of their first <paramref name="length"/> dimensions.
/// </summary>
internal sealed class ContrastiveLoss(int capacity, int length, float weight, ParallelOptions parallel)
{
    private const int Block = 32;

    private readonly BatchMatrix _left = new(capacity, length);
    private readonly BatchMatrix _right = new(capacity, length);
    private readonly float[] _leftInverse = new float[capacity];
    private readonly float[] _rightInverse = new float[capacity];
    private readonly float[] _likeness = new float[capacity * capacity];
    private readonly float[] _rowSums = new float[capacity];
    private readonly float[] _columnSums = new float[capacity];
    private readonly float[] _losses = new float[capacity];

    /// <summary>Adds the loss's gradient to <paramref name="gradient"/> (left rows first, then right rows) and returns the mean loss of a pair.</summary>
    public double Accumulate(BatchMatrix vectors, ReadOnlyMemory<TrainingPair> pairs, float temperature, BatchMatrix gradient)
    {
        var count = pairs.Length;
        Blocks(count, rows => Normalise(vectors, rows, count));
        Blocks(count, rows => Compare(rows, count, temperature));
        Mask(pairs.Span);
        Blocks(count, rows => SumRows(rows, count));
        Blocks(count, columns => SumColumns(columns, count));
        Blocks(count, rows => ToCoefficients(rows, count, temperature));
        Blocks(count, rows => Propagate(_right, _left, _leftInverse, 1, count, rows, count, gradient, 0));
        Blocks(count, rows => Propagate(_left, _right, _rightInverse, count, 1, rows, count, gradient, count));

        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += _losses[i];
        }

        return sum / count;
    }

    private void Blocks(int count, Action<Range> work)
    {
        var blocks = (count + Block - 1) / Block;
        Parallel.For(0, blocks, parallel, block => work((block * Block)..Math.Min(count, (block + 1) * Block)));
    }

    private void Normalise(BatchMatrix vectors, Range rows, int count)
    {
        for (var i = rows.Start.Value; i < rows.End.Value; i++)
        {
            _leftInverse[i] = Normalise(vectors.Row(i)[..length], _left.Row(i));
            _rightInverse[i] = Normalise(vectors.Row(count + i)[..length], _right.Row(i));
        }
    }

    private static float Normalise(ReadOnlySpan<float> source, Span<float> target)
    {
        var inverse = 1f / MathF.Sqrt(Math.Max(MatrixKernels.Dot(source, source), 1e-20f));
        TensorPrimitives.Multiply(source, inverse, target);
        return inverse;
    }

    private void Compare(Range rows, int count, float temperature)
    {
        var inverseTemperature = 1f / temperature;
        for (var start = 0; start < count; start += Block)
        {
            var width = Math.Min(Block, count - start);
            for (var i = rows.Start.Value; i < rows.End.Value; i++)
            {
                MatrixKernels.Dots(_left.Row(i), _right.From(start), width, _right.Stride, length, _likeness.AsSpan((i * count) + start, width));
            }
        }

        for (var i = rows.Start.Value; i < rows.End.Value; i++)
        {
            // Shifting by the greatest possible cosine keeps every exponential at most 1.
            var row = _likeness.AsSpan(i * count, count);
            TensorPrimitives.Subtract(row, 1f, row);
            TensorPrimitives.Multiply(row, inverseTemperature, row);
            TensorPrimitives.Exp(row, row);
        }
    }

    private void Mask(ReadOnlySpan<TrainingPair> pairs)
    {
        var members = new Dictionary<int, List<int>>(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            foreach (var key in pairs[i].Alike)
            {
                if (!members.TryGetValue(key, out var same))
                {
                    members.Add(key, same = []);
                }

                Separate(i, same, pairs.Length);
                same.Add(i);
            }
        }
    }

    private void Separate(int pair, List<int> same, int count)
    {
        foreach (var other in same)
        {
            if (other != pair)
            {
                _likeness[(pair * count) + other] = 0;
                _likeness[(other * count) + pair] = 0;
            }
        }
    }

    private void SumRows(Range rows, int count)
    {
        for (var i = rows.Start.Value; i < rows.End.Value; i++)
        {
            var sum = 0f;
            foreach (var value in _likeness.AsSpan(i * count, count))
            {
                sum += value;
            }

            _rowSums[i] = sum;
        }
    }

    private void SumColumns(Range columns, int count)
    {
        var width = columns.End.Value - columns.Start.Value;
        var sums = _columnSums.AsSpan(columns.Start.Value, width);
        sums.Clear();
        for (var i = 0; i < count; i++)
        {
            TensorPrimitives.Add(sums, _likeness.AsSpan((i * count) + columns.Start.Value, width), sums);
        }
    }

    private void ToCoefficients(Range rows, int count, float temperature)
    {
        var scale = weight / (2 * temperature);
        for (var i = rows.Start.Value; i < rows.End.Value; i++)
        {
            var row = _likeness.AsSpan(i * count, count);
            var own = row[i];
            _losses[i] = -0.5f * (MathF.Log(own / _rowSums[i]) + MathF.Log(own / _columnSums[i]));
            var byRow = scale / _rowSums[i];
            for (var j = 0; j < count; j++)
            {
                row[j] *= byRow + (scale / _columnSums[j]);
            }

            row[i] -= 2 * scale;
        }
    }

    private void Propagate(BatchMatrix others, BatchMatrix own, float[] inverses, int coefficientStride, int nextCoefficient, Range rows, int count, BatchMatrix gradient, int offset)
    {
        Span<float> one = new float[length];
        Span<float> two = new float[length];
        for (var i = rows.Start.Value; i < rows.End.Value; i += 2)
        {
            var pair = i + 1 < rows.End.Value;
            MatrixKernels.Combine(_likeness.AsSpan(i * nextCoefficient), coefficientStride, pair ? nextCoefficient : 0, others.From(0), count, others.Stride, length, one, two);
            ThroughNorm(one, own.Row(i), inverses[i], gradient.Row(offset + i)[..length]);
            if (pair)
            {
                ThroughNorm(two, own.Row(i + 1), inverses[i + 1], gradient.Row(offset + i + 1)[..length]);
            }
        }
    }

    private static void ThroughNorm(ReadOnlySpan<float> direction, ReadOnlySpan<float> unit, float inverse, Span<float> gradient)
    {
        MatrixKernels.AddScaled(gradient, inverse, direction);
        MatrixKernels.AddScaled(gradient, -inverse * MatrixKernels.Dot(direction, unit), unit);
    }
}
