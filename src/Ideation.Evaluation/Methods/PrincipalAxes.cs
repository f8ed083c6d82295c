using MathNet.Numerics.LinearAlgebra;

namespace Ideation.Evaluation.Methods;

/// <summary>Points on the two axes along which vectors differ most.</summary>
internal static class PrincipalAxes
{
    /// <param name="vectors"><c>float[rows][dimensions]</c>, at least two rows and two dimensions.</param>
    public static (double X, double Y)[] Project(float[][] vectors)
    {
        var rows = Matrix<double>.Build.Dense(vectors.Length, vectors[0].Length, (row, column) => vectors[row][column]);
        var means = rows.ColumnSums() / vectors.Length;
        var centred = Matrix<double>.Build.Dense(vectors.Length, vectors[0].Length, (row, column) => rows[row, column] - means[column]);

        // Eigenvalues come in ascending order.
        var axes = centred.TransposeThisAndMultiply(centred).Evd(Symmetricity.Symmetric).EigenVectors;
        var last = axes.ColumnCount - 1;
        var plane = centred * axes.SubMatrix(0, axes.RowCount, last - 1, 2);
        return [.. Enumerable.Range(0, vectors.Length).Select(row => (plane[row, 1], plane[row, 0]))];
    }
}
