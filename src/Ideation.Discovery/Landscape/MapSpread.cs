namespace Ideation.Discovery.Landscape;

/// <summary>Pulls nearest neighbours together and pushes all dots apart (Fruchterman and Reingold 1991) from a given start, a fixed number of steps and without chance.</summary>
internal static class MapSpread
{
    private const int Steps = 150;
    private const double FirstStep = 0.06;
    private const double Room = 0.8;

    /// <param name="start">Positions to begin with.</param>
    /// <param name="nearest">For each dot those it is drawn to.</param>
    /// <returns>Positions in the unit square.</returns>
    public static (double X, double Y)[] Spread((double X, double Y)[] start, int[][] nearest)
    {
        var points = Scaled(start);
        var distance = Room / Math.Sqrt(Math.Max(1, points.Length));
        for (var step = 0; step < Steps; step++)
        {
            Move(points, nearest, distance, FirstStep * (Steps - step) / Steps);
        }

        return Scaled(points);
    }

    private static void Move((double X, double Y)[] points, int[][] nearest, double distance, double longest)
    {
        var moves = new (double X, double Y)[points.Length];
        for (var a = 0; a < points.Length; a++)
        {
            for (var b = a + 1; b < points.Length; b++)
            {
                var (x, y, apart) = Between(points, a, b);
                Push(moves, a, b, x, y, distance * distance / (apart * apart));
            }

            foreach (var b in nearest[a])
            {
                var (x, y, apart) = Between(points, a, b);
                Push(moves, a, b, x, y, -apart / distance);
            }
        }

        for (var i = 0; i < points.Length; i++)
        {
            // A weak pull to the middle keeps loose groups from drifting to the edge.
            var (x, y) = (moves[i].X + (0.1 * (0.5 - points[i].X)), moves[i].Y + (0.1 * (0.5 - points[i].Y)));
            var length = Math.Sqrt((x * x) + (y * y));
            var factor = length > longest ? longest / length : 1;
            points[i] = (points[i].X + (x * factor), points[i].Y + (y * factor));
        }
    }

    // Two dots in one place are taken apart along a direction that depends on their positions in the list only.
    private static (double X, double Y, double Apart) Between((double X, double Y)[] points, int a, int b)
    {
        var (x, y) = (points[a].X - points[b].X, points[a].Y - points[b].Y);
        var apart = Math.Sqrt((x * x) + (y * y));
        return apart > 1e-6 ? (x, y, apart) : (1e-4 * (((a + b) % 7) - 3.5), 1e-4 * (((a * 3) + b) % 5 - 2.5), 1e-4);
    }

    private static void Push((double X, double Y)[] moves, int a, int b, double x, double y, double force)
    {
        moves[a] = (moves[a].X + (x * force), moves[a].Y + (y * force));
        moves[b] = (moves[b].X - (x * force), moves[b].Y - (y * force));
    }

    private static (double X, double Y)[] Scaled((double X, double Y)[] points)
    {
        if (points.Length == 0)
        {
            return [];
        }

        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var (width, height) = (right - left, bottom - top);
        return [.. points.Select(point => (width > 1e-12 ? (point.X - left) / width : 0.5, height > 1e-12 ? (point.Y - top) / height : 0.5))];
    }
}
