using Ideation.Embeddings.Training;
using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Tests.Embeddings;

public class ContrastiveLossTests
{
    private const int Pairs = 5;
    private const int Dimensions = 16;
    private const float Temperature = 0.5f;

    [Fact]
    public void The_gradient_agrees_with_finite_differences()
    {
        var vectors = Vectors();
        var gradient = new BatchMatrix(2 * Pairs, Dimensions);
        Loss().Accumulate(vectors, Distinct(), Temperature, gradient);

        foreach (var (row, d) in new[] { (0, 0), (3, 7), (Pairs, 2), ((2 * Pairs) - 1, 15) })
        {
            var expected = (LossWith(vectors, row, d, 1e-2f) - LossWith(vectors, row, d, -1e-2f)) / 2e-2 * Pairs;
            Assert.Equal(expected, gradient.Row(row)[d], 0.02);
        }
    }

    [Fact]
    public void Pairs_of_the_same_abstract_are_not_each_others_negatives()
    {
        var twins = Enumerable.Repeat(new TrainingPair(TokenBag.Empty, TokenBag.Empty, [7, 1]), Pairs).ToArray();

        Assert.Equal(0, Loss().Accumulate(Vectors(), twins, Temperature, new BatchMatrix(2 * Pairs, Dimensions)), 5);
    }

    [Fact]
    public void One_shared_number_of_several_is_enough()
    {
        var (apart, sharing) = (Distinct(), Distinct());
        sharing[0] = sharing[0] with { Alike = [0, 100] };
        sharing[1] = sharing[1] with { Alike = [100, 1] };

        var less = Loss().Accumulate(Vectors(), sharing, Temperature, new BatchMatrix(2 * Pairs, Dimensions));

        Assert.True(less < Loss().Accumulate(Vectors(), apart, Temperature, new BatchMatrix(2 * Pairs, Dimensions)));
    }

    private static ContrastiveLoss Loss() => new(Pairs, Dimensions, 1f, new ParallelOptions { MaxDegreeOfParallelism = 2 });

    private static TrainingPair[] Distinct() => [.. Enumerable.Range(0, Pairs).Select(i => new TrainingPair(TokenBag.Empty, TokenBag.Empty, [i]))];

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
        var loss = Loss().Accumulate(vectors, Distinct(), Temperature, new BatchMatrix(2 * Pairs, Dimensions));
        vectors.Row(row)[d] -= by;
        return loss;
    }
}
