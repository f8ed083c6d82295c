using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class DocumentMapTests
{
    [Fact]
    public void The_same_vectors_give_the_same_plane_to_the_last_bit()
    {
        var vectors = Enumerable.Range(0, 60).Select(seed => Some.Vector(32, seed)).ToArray();

        Assert.Equal(PrincipalPlane.Project(vectors), PrincipalPlane.Project([.. vectors.Select(vector => (float[])vector.Clone())]));
    }

    [Fact]
    public void The_plane_is_the_one_in_which_points_differ_most()
    {
        // Spread 3 along the second axis, 1 along the fourth, next to nothing elsewhere.
        var vectors = Enumerable.Range(0, 40).Select(i => new[] { 0.001f * (i % 3), 3f * MathF.Sin(i), 0f, MathF.Cos(2.7f * i), 0f }).ToArray();

        var plane = PrincipalPlane.Project(vectors);
        var mean = vectors.Average(vector => vector[1]);

        Assert.All(vectors.Zip(plane), pair => Assert.Equal(Math.Abs(pair.First[1] - mean), Math.Abs(pair.Second.X), 0.2));
        Assert.True(Variance(plane.Select(point => point.X)) > 4 * Variance(plane.Select(point => point.Y)));
        Assert.True(Variance(plane.Select(point => point.Y)) > 0.3);
    }

    [Fact]
    public async Task Drawing_twice_gives_the_same_map()
    {
        var first = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Map;
        var second = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Map;

        Assert.Equal(first.Points, second.Points);
        Assert.All(first.Points, point => Assert.True(point is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
    }

    [Fact]
    public void Spreading_brings_two_groups_apart_and_keeps_each_together()
    {
        var vectors = Enumerable.Range(0, 40).Select(i => Group(i % 2, i)).ToArray();
        var nearest = NearestRows.Of(vectors, 5);

        var points = MapSpread.Spread(PrincipalPlane.Project(vectors), nearest);
        var drawn = NearestRows.Of(points, 5);

        Assert.All(drawn.Index(), near => Assert.All(near.Item, other => Assert.Equal(near.Index % 2, other % 2)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Few_or_equal_documents_are_no_trouble(int count)
    {
        var vectors = Enumerable.Repeat(Some.Vector(8, 1), count).ToArray();

        var points = MapSpread.Spread(PrincipalPlane.Project(vectors), NearestRows.Of(vectors, 5));

        Assert.Equal(count, points.Length);
        Assert.All(points, point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
    }

    private static float[] Group(int group, int seed)
    {
        var vector = Some.Vector(16, seed).Select(value => value * 0.3f).ToArray();
        vector[group] += 1;
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / norm)];
    }

    private static double Variance(IEnumerable<double> values)
    {
        var all = values.ToArray();
        return all.Sum(value => (value - all.Average()) * (value - all.Average())) / all.Length;
    }
}
