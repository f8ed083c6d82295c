namespace Ideation.Evaluation.Metrics;

/// <summary>How far the neighbours in a flat picture are neighbours in truth, and the other way round (Venna and Kaski 2001): 1 where all are, about one half where dots are placed at random.</summary>
internal static class MapFaithfulness
{
    /// <summary>Trustworthiness, which falls with dots that are drawn near and are not, and continuity, which falls with neighbours that are torn apart; not numbers where there are too few dots to tell.</summary>
    /// <param name="count">Dots.</param>
    /// <param name="distance">Between two of them in truth.</param>
    /// <param name="drawn">Between two of them in the picture.</param>
    /// <param name="neighbours">How many nearest are compared.</param>
    public static (double Trustworthiness, double Continuity) Of(int count, Func<int, int, double> distance, Func<int, int, double> drawn, int neighbours)
    {
        if (count < 3 * neighbours)
        {
            return (double.NaN, double.NaN);
        }

        var (intruders, missing) = (0.0, 0.0);
        for (var dot = 0; dot < count; dot++)
        {
            var (real, seen) = (Ranks(dot, count, distance), Ranks(dot, count, drawn));
            for (var other = 0; other < count; other++)
            {
                intruders += other != dot && seen[other] <= neighbours ? Math.Max(0, real[other] - neighbours) : 0;
                missing += other != dot && real[other] <= neighbours ? Math.Max(0, seen[other] - neighbours) : 0;
            }
        }

        var worst = (double)count * neighbours * ((2 * count) - (3 * neighbours) - 1) / 2;
        return (1 - (intruders / worst), 1 - (missing / worst));
    }

    // The place of each other dot, nearest first, from 1.
    private static int[] Ranks(int dot, int count, Func<int, int, double> distance)
    {
        double[] distances = [.. Enumerable.Range(0, count).Select(other => other == dot ? double.NegativeInfinity : distance(dot, other))];
        int[] order = [.. Enumerable.Range(0, count)];
        Array.Sort(distances, order);
        var ranks = new int[count];
        foreach (var (rank, other) in order.Index())
        {
            ranks[other] = rank;
        }

        return ranks;
    }
}
