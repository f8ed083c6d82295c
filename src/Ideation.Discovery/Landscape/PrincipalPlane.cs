namespace Ideation.Discovery.Landscape;

/// <summary>The two directions in which vectors differ most: principal components by power iteration from a fixed start, so that the same vectors always give the same plane.</summary>
/// <remarks>Plain double arithmetic in a fixed order, without SIMD: its results do not depend on the width of the processor's registers.</remarks>
internal static class PrincipalPlane
{
    private const int MostIterations = 200;
    private const double Settled = 1e-10;

    /// <param name="vectors">Rows of one length.</param>
    /// <returns>Two coordinates a row, centred.</returns>
    public static (double X, double Y)[] Project(IReadOnlyList<float[]> vectors)
    {
        if (vectors.Count == 0)
        {
            return [];
        }

        var rows = Centred(vectors);
        var first = Component(rows, null);
        var second = Component(rows, first);
        return [.. rows.Select(row => (Dot(row, first), Dot(row, second)))];
    }

    private static double[][] Centred(IReadOnlyList<float[]> vectors)
    {
        var mean = new double[vectors[0].Length];
        foreach (var vector in vectors)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += vector[i] / (double)vectors.Count;
            }
        }

        return [.. vectors.Select(vector => vector.Select((value, i) => value - mean[i]).ToArray())];
    }

    private static double[] Component(double[][] rows, double[]? orthogonalTo)
    {
        var component = Start(rows[0].Length, orthogonalTo is null ? 1u : 2u);
        for (var i = 0; i < MostIterations; i++)
        {
            var next = new double[component.Length];
            foreach (var row in rows)
            {
                Add(next, row, Dot(row, component));
            }

            if (orthogonalTo is not null)
            {
                Add(next, orthogonalTo, -Dot(next, orthogonalTo));
            }

            if (!Normalise(next))
            {
                return next;
            }

            var same = Dot(next, component);
            component = next;
            if (Math.Abs(1 - same) < Settled)
            {
                break;
            }
        }

        return Oriented(component);
    }

    // A linear congruential generator with a fixed seed (Numerical Recipes' constants).
    private static double[] Start(int length, uint seed)
    {
        var start = new double[length];
        for (var i = 0; i < length; i++)
        {
            seed = unchecked((seed * 1664525u) + 1013904223u);
            start[i] = (seed / (double)uint.MaxValue) - 0.5;
        }

        Normalise(start);
        return start;
    }

    // A component and its mirror image are equally good; its largest value decides.
    private static double[] Oriented(double[] component)
    {
        var largest = component.MaxBy(Math.Abs);
        return largest < 0 ? [.. component.Select(value => -value)] : component;
    }

    private static bool Normalise(double[] vector)
    {
        var norm = Math.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length && norm > 1e-12; i++)
        {
            vector[i] /= norm;
        }

        return norm > 1e-12;
    }

    private static void Add(double[] sum, double[] vector, double factor)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += factor * vector[i];
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
