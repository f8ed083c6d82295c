namespace Ideation.Discovery.Landscape;

/// <summary>For each row its nearest others, found by comparing all with all.</summary>
internal static class NearestRows
{
    /// <summary>By cosine of unit vectors, the nearest first; equal ones in order of position.</summary>
    public static int[][] Of(IReadOnlyList<float[]> unitVectors, int count) =>
        Of(unitVectors.Count, count, (a, b) => -Dot(unitVectors[a], unitVectors[b]));

    /// <summary>By distance in the plane.</summary>
    public static int[][] Of((double X, double Y)[] points, int count) =>
        Of(points.Length, count, (a, b) => ((points[a].X - points[b].X) * (points[a].X - points[b].X)) + ((points[a].Y - points[b].Y) * (points[a].Y - points[b].Y)));

    private static int[][] Of(int rows, int count, Func<int, int, double> distance) =>
        [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, rows)
            .Where(other => other != row)
            .Select(other => (other, Distance: distance(row, other)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.other)
            .Take(count)
            .Select(pair => pair.other)
            .ToArray())];

    private static double Dot(float[] a, float[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += (double)a[i] * b[i];
        }

        return sum;
    }
}
