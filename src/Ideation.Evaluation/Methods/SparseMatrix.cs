using System.Numerics.Tensors;

namespace Ideation.Evaluation.Methods;

/// <summary>A matrix of which only the cells that are not zero are kept, row by row.</summary>
internal sealed class SparseMatrix(IReadOnlyList<int[]> columns, IReadOnlyList<float[]> values, int columnCount)
{
    public int RowCount => columns.Count;

    public int ColumnCount => columnCount;

    /// <summary>A·x.</summary>
    public double[] Times(ReadOnlySpan<double> x)
    {
        var product = new double[RowCount];
        for (var row = 0; row < product.Length; row++)
        {
            var sum = 0.0;
            var at = columns[row];
            var cells = values[row];
            for (var i = 0; i < at.Length; i++)
            {
                sum += cells[i] * x[at[i]];
            }

            product[row] = sum;
        }

        return product;
    }

    /// <summary>Aᵀ·y.</summary>
    public double[] TransposeTimes(ReadOnlySpan<double> y)
    {
        var product = new double[columnCount];
        for (var row = 0; row < RowCount; row++)
        {
            var at = columns[row];
            var cells = values[row];
            for (var i = 0; i < at.Length; i++)
            {
                product[at[i]] += cells[i] * y[row];
            }
        }

        return product;
    }

    /// <summary>One row times a dense matrix <c>float[columns][dimensions]</c>.</summary>
    public static float[] Project(int[] columns, float[] values, float[][] dense)
    {
        var product = new float[dense.Length > 0 ? dense[0].Length : 0];
        for (var i = 0; i < columns.Length; i++)
        {
            TensorPrimitives.MultiplyAdd(dense[columns[i]], values[i], product, product);
        }

        return product;
    }
}
