using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings;

public class ContrastiveLossTests
{
    private const int Pairs = 5;
    private const int Dimensions = 16;

    [Fact]
    public void The_gradient_agrees_with_finite_differences()
    {
        var vectors = Vectors();
        var gradient = new BatchMatrix(2 * Pairs, Dimensions);
        Loss().Accumulate(vectors, Distinct(), gradient);

        foreach (var (row, d) in new[] { (0, 0), (3, 7), (Pairs, 2), ((2 * Pairs) - 1, 15) })
        {
            var expected = (LossWith(vectors, row, d, 1e-2f) - LossWith(vectors, row, d, -1e-2f)) / 2e-2 * Pairs;
            Assert.Equal(expected, gradient.Row(row)[d], 0.02);
        }
    }

    [Fact]
    public void Pairs_of_the_same_abstract_are_not_each_others_negatives()
    {
        var twins = Enumerable.Repeat(new TrainingPair(TokenBag.Empty, TokenBag.Empty, 1), Pairs).ToArray();

        Assert.Equal(0, Loss().Accumulate(Vectors(), twins, new BatchMatrix(2 * Pairs, Dimensions)), 5);
    }

    private static ContrastiveLoss Loss() => new(Pairs, Dimensions, 0.5f, 1f, new ParallelOptions { MaxDegreeOfParallelism = 2 });

    private static TrainingPair[] Distinct() => [.. Enumerable.Range(0, Pairs).Select(i => new TrainingPair(TokenBag.Empty, TokenBag.Empty, i))];

    private static BatchMatrix Vectors()
    {
        var vectors = new BatchMatrix(2 * Pairs, Dimensions);
        for (var row = 0; row < 2 * Pairs; row++)
        {
            Some.Vector(Dimensions, row).CopyTo(vectors.Row(row));
        }

        return vectors;
    }

    private static double LossWith(BatchMatrix vectors, int row, int d, float by)
    {
        vectors.Row(row)[d] += by;
        var loss = Loss().Accumulate(vectors, Distinct(), new BatchMatrix(2 * Pairs, Dimensions));
        vectors.Row(row)[d] -= by;
        return loss;
    }
}
