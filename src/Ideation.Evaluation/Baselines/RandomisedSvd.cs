using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Ideation.Evaluation.Baselines;

/// <summary>The leading singular directions of a sparse matrix by random projection and subspace iteration (Halko, Martinsson and Tropp, 2011).</summary>
internal static class RandomisedSvd
{
    private const int Oversampling = 16;
    private const int Iterations = 4;

    /// <summary>The rows of A in the space of its <paramref name="dimensions"/> leading singular vectors, U·S: <c>float[rows][dimensions]</c>, strongest direction first.</summary>
    public static float[][] ProjectRows(SparseMatrix matrix, int dimensions, int seed, CancellationToken cancellationToken)
    {
        var width = Math.Min(dimensions + Oversampling, Math.Min(matrix.RowCount, matrix.ColumnCount));
        var basis = Each(width, column => matrix.Times(Gaussian(matrix.ColumnCount, seed, column)), cancellationToken);
        Orthonormalise(basis, cancellationToken);
        for (var i = 0; i < Iterations; i++)
        {
            var across = basis;
            var directions = Each(width, column => matrix.TransposeTimes(across[column]), cancellationToken);
            Orthonormalise(directions, cancellationToken);
            basis = Each(width, column => matrix.Times(directions[column]), cancellationToken);
            Orthonormalise(basis, cancellationToken);
        }

        var images = Each(width, column => matrix.TransposeTimes(basis[column]), cancellationToken);
        return Rotate(basis, Matrix<double>.Build.Dense(width, width, (i, j) => TensorPrimitives.Dot<double>(images[i], images[j])), matrix.RowCount, Math.Min(dimensions, width));
    }

    private static double[][] Each(int count, Func<int, double[]> column, CancellationToken cancellationToken)
    {
        var columns = new double[count][];
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, i => columns[i] = column(i));
        return columns;
    }

    private static double[] Gaussian(int length, int seed, int column)
    {
        var random = new SeededRandom(seed, column);
        var values = new double[length];
        for (var i = 0; i < length; i++)
        {
            values[i] = random.NextGaussian();
        }

        return values;
    }

    // Modified Gram-Schmidt; a column that depends on the ones before it becomes zero.
    private static void Orthonormalise(double[][] columns, CancellationToken cancellationToken)
    {
        var original = columns.Select(column => TensorPrimitives.Norm<double>(column)).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            var pivot = columns[i];
            var norm = TensorPrimitives.Norm<double>(pivot);
            TensorPrimitives.Multiply(pivot, norm > 1e-9 * original[i] ? 1 / norm : 0, pivot);
            Parallel.For(i + 1, columns.Length, new ParallelOptions { CancellationToken = cancellationToken }, j =>
                TensorPrimitives.MultiplyAdd(pivot, -TensorPrimitives.Dot<double>(pivot, columns[j]), columns[j], columns[j]));
        }
    }

    // With A ≈ Q·B and B·Bᵀ = W·S²·Wᵀ, the rows of U·S are those of Q·W·S.
    private static float[][] Rotate(double[][] basis, Matrix<double> gram, int rowCount, int dimensions)
    {
        var eigen = gram.Evd(Symmetricity.Symmetric);
        var strongest = Enumerable.Range(0, gram.RowCount).OrderByDescending(i => eigen.EigenValues[i].Real).Take(dimensions).ToArray();
        var weights = strongest.Select(i => (eigen.EigenVectors.Column(i) * Math.Sqrt(Math.Max(eigen.EigenValues[i].Real, 0))).ToArray()).ToArray();
        var rows = new float[rowCount][];
        Parallel.For(0, rowCount, row =>
        {
            var inBasis = Array.ConvertAll(basis, column => column[row]);
            rows[row] = Array.ConvertAll(weights, weight => (float)TensorPrimitives.Dot<double>(inBasis, weight));
        });
        return rows;
    }
}
