namespace Ideation.Evaluation.Metrics;

/// <summary>
/// Selective answering (Geifman and El-Yaniv 2017): items are answered in order of confidence; the risk is the share of those answered that should not have been, and AURC the mean of the
/// risks after each item.
/// </summary>
internal static class Selection
{
    public const string Area = "accuracyArea";
    public const string Aurc = "aurc";

    private const int Bins = 100;
    private const int Points = 20;
    private const string Bin = "bin";
    private const string Wrong = "wrong";

    /// <summary>The area under the curve of the answers that should have been given, 1 − AURC, and AURC itself. Confidences are compared by a hundredth of their ranks, so that each resample can be ranked anew.</summary>
    public static IReadOnlyList<Metric> Metrics { get; } = [new(Area, Columns(), sums => 1 - AreaOf(sums)), new(Aurc, Columns(), AreaOf)];

    /// <summary>Adds to the values of items where each stands: equal confidences stand together.</summary>
    /// <param name="values">Of each item.</param>
    /// <param name="confidences">By which items are answered, the highest first.</param>
    /// <param name="wrong">Whether an item should not be answered.</param>
    public static void Add(IReadOnlyList<Dictionary<string, double>> values, IReadOnlyList<double> confidences, IReadOnlyList<bool> wrong)
    {
        var before = 0;
        foreach (var tied in Enumerable.Range(0, confidences.Count).GroupBy(item => confidences[item]).OrderByDescending(group => group.Key))
        {
            var items = tied.ToArray();
            foreach (var item in items)
            {
                values[item][Bin] = (int)((before + (items.Length / 2.0)) * Bins / confidences.Count);
                values[item][Wrong] = wrong[item] ? 1 : 0;
            }

            before += items.Length;
        }
    }

    /// <summary>How much an item answered wrongly adds to AURC times the number of items, by its place, the first being 0: the mean over those of equal confidence.</summary>
    public static double[] Weights(IReadOnlyList<double> confidences)
    {
        var count = confidences.Count;
        var tail = new double[count + 1];
        for (var place = count - 1; place >= 0; place--)
        {
            tail[place] = tail[place + 1] + (1.0 / (place + 1));
        }

        var weights = new double[count];
        var before = 0;
        foreach (var tied in Enumerable.Range(0, count).GroupBy(item => confidences[item]).OrderByDescending(group => group.Key))
        {
            var items = tied.ToArray();
            var mean = tail.AsSpan(before, items.Length).ToArray().Average();
            foreach (var item in items)
            {
                weights[item] = mean;
            }

            before += items.Length;
        }

        return weights;
    }

    /// <summary>The curve at twenty coverages; empty where nothing was selected.</summary>
    public static IReadOnlyList<CoveragePoint> Curve(IReadOnlyList<ItemScore> items)
    {
        var ranked = items.Where(item => item.Values.ContainsKey(Bin)).OrderBy(item => item.Values[Bin]).ToArray();
        var points = new List<CoveragePoint>();
        for (var point = 1; point <= Points && ranked.Length > 0; point++)
        {
            points.Add(new CoveragePoint((double)point / Points, RiskAt(ranked, (double)ranked.Length * point / Points)));
        }

        return points;
    }

    // Of a bin that is answered in part, each item counts for that part.
    private static double RiskAt(ItemScore[] ranked, double answered)
    {
        var (wrong, left) = (0.0, answered);
        foreach (var bin in ranked.GroupBy(item => item.Values[Bin]))
        {
            var taken = Math.Min(left, bin.Count());
            wrong += bin.Average(item => item.Values[Wrong]) * taken;
            left -= taken;
        }

        return wrong / answered;
    }

    private static IReadOnlyList<Func<ItemScore, double>> Columns() =>
    [
        .. Enumerable.Range(0, Bins).SelectMany(bin => new Func<ItemScore, double>[]
        {
            item => item.Values.GetValueOrDefault(Bin, -1) == bin ? 1 : 0,
            item => item.Values.GetValueOrDefault(Bin, -1) == bin ? item.Values[Wrong] : 0,
        }),
    ];

    private static double AreaOf(double[] sums)
    {
        var (answered, wrong, risks) = (0.0, 0.0, 0.0);
        for (var bin = 0; bin < Bins; bin++)
        {
            var (items, errors) = (sums[2 * bin], sums[(2 * bin) + 1]);
            for (var item = 0; item < items; item++)
            {
                answered++;
                wrong += errors / items;
                risks += wrong / answered;
            }
        }

        return answered == 0 ? double.NaN : risks / answered;
    }
}
