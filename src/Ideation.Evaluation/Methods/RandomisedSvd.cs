using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Ideation.Evaluation.Methods;

/// <summary>The leading singular directions of a sparse matrix by random projection and subspace iteration (Halko, Martinsson and Tropp, 2011).</summary>
internal static class RandomisedSvd
{
    private const int Oversampling = 16;
    private const int Iterations = 4;

    /// <summary>The <paramref name="dimensions"/> leading right singular vectors, strongest first: <c>float[columns][dimensions]</c>.</summary>
    public static float[][] Directions(SparseMatrix matrix, int dimensions, int seed, CancellationToken cancellationToken)
    {
        var width = Math.Min(dimensions + Oversampling, Math.Min(matrix.RowCount, matrix.ColumnCount));
        if (width == 0)
        {
            return [.. Enumerable.Range(0, matrix.ColumnCount).Select(_ => Array.Empty<float>())];
        }

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
        return Rotate(images, Matrix<double>.Build.Dense(width, width, (i, j) => TensorPrimitives.Dot<double>(images[i], images[j])), matrix.ColumnCount, Math.Min(dimensions, width));
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

    // With A ≈ Q·B and B·Bᵀ = W·S²·Wᵀ, the rows of V are those of Bᵀ·W·S⁻¹.
    private static float[][] Rotate(double[][] images, Matrix<double> gram, int columnCount, int dimensions)
    {
        var eigen = gram.Evd(Symmetricity.Symmetric);
        var strongest = Enumerable.Range(0, gram.RowCount).OrderByDescending(i => eigen.EigenValues[i].Real).Take(dimensions).ToArray();
        var smallest = 1e-12 * Math.Max(eigen.EigenValues[strongest[0]].Real, double.Epsilon);
        var weights = Array.ConvertAll(strongest, i => (eigen.EigenVectors.Column(i) * (eigen.EigenValues[i].Real > smallest ? 1 / Math.Sqrt(eigen.EigenValues[i].Real) : 0)).ToArray());
        var rows = new float[columnCount][];
        Parallel.For(0, columnCount, row =>
        {
            var inBasis = Array.ConvertAll(images, image => image[row]);
            rows[row] = Array.ConvertAll(weights, weight => (float)TensorPrimitives.Dot<double>(inBasis, weight));
        });
        return rows;
    }
}
