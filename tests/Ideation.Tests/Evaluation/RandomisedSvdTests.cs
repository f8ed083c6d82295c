using System.Numerics.Tensors;
using Ideation.Evaluation;
using Ideation.Evaluation.Methods;

namespace Ideation.Tests.Evaluation;

public class RandomisedSvdTests
{
    [Fact]
    public void A_matrix_of_low_rank_is_kept_whole()
    {
        var rows = LowRank(60, 40, rank: 3);

        var projected = Project(rows, 3);

        Assert.All(projected, row => Assert.Equal(3, row.Length));
        for (var i = 0; i < rows.Length; i += 7)
        {
            for (var j = 0; j < rows.Length; j += 5)
            {
                Assert.Equal(TensorPrimitives.Dot<float>(rows[i], rows[j]), TensorPrimitives.Dot<float>(projected[i], projected[j]), 1e-3);
            }
        }
    }

    [Fact]
    public void The_strongest_directions_of_a_diagonal_matrix_are_its_largest_entries()
    {
        var rows = Enumerable.Range(0, 50).Select(i => Enumerable.Range(0, 50).Select(j => i != j ? 0f : i switch { 49 => 50f, 48 => 40f, _ => 1f }).ToArray()).ToArray();

        var projected = Project(rows, 2);

        Assert.Equal(50, Math.Abs(projected[49][0]), 0.01);
        Assert.Equal(40, Math.Abs(projected[48][1]), 0.01);
        Assert.Equal(0, Math.Abs(projected[0][0]), 0.01);
    }

    [Fact]
    public void More_dimensions_than_the_matrix_has_leave_it_as_it_is()
    {
        var rows = LowRank(6, 4, rank: 2);

        var projected = Project(rows, 256);

        Assert.All(rows.Zip(projected), pair => Assert.Equal(TensorPrimitives.Norm<float>(pair.First), TensorPrimitives.Norm<float>(pair.Second), 1e-3));
    }

    [Fact]
    public void A_matrix_without_columns_has_no_directions() =>
        Assert.Empty(RandomisedSvd.Directions(Sparse([[], []]), 256, seed: 5, TestContext.Current.CancellationToken));

    // All tests use dense rows, so a row's columns are 0, 1, 2 and so on.
    private static float[][] Project(float[][] rows, int dimensions)
    {
        var directions = RandomisedSvd.Directions(Sparse(rows), dimensions, seed: 5, TestContext.Current.CancellationToken);
        return Array.ConvertAll(rows, row => SparseMatrix.Project([.. Enumerable.Range(0, row.Length)], row, directions));
    }

    private static float[][] LowRank(int rows, int columns, int rank)
    {
        var random = new SeededRandom(3, 0);
        var left = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, rank).Select(_ => random.NextGaussian()).ToArray()).ToArray();
        var right = Enumerable.Range(0, columns).Select(_ => Enumerable.Range(0, rank).Select(_ => random.NextGaussian()).ToArray()).ToArray();
        return [.. left.Select(row => right.Select(column => (float)row.Zip(column, (a, b) => a * b).Sum()).ToArray())];
    }

    private static SparseMatrix Sparse(float[][] rows) =>
        new([.. rows.Select(row => Enumerable.Range(0, row.Length).ToArray())], rows, rows[0].Length);
}
