namespace Ideation.Evaluation.Metrics;

/// <summary>How well a score tells items of one kind from the others: the area under the ROC curve, which is the chance that one of the kind is above one of the others, and average precision.</summary>
/// <param name="Suffix">Put behind the names where a task asks more than once.</param>
internal sealed record Separation(string Suffix = "")
{
    private const int Bins = 100;

    public string Area => "auc" + Suffix;

    private string AveragePrecision => "averagePrecision" + Suffix;

    private string Bin => "hundredth" + Suffix;

    private string IsOfKind => "ofKind" + Suffix;

    /// <summary>Scores are compared by a hundredth of their ranks, so that each resample can be ranked anew.</summary>
    public IReadOnlyList<Metric> Metrics => [new(Area, Columns(), AreaOf), new(AveragePrecision, Columns(), PrecisionOf)];

    /// <summary>Adds to the values of the items asked about where each stands: equal scores stand together.</summary>
    /// <param name="values">Of each item.</param>
    /// <param name="scores">The highest first.</param>
    /// <param name="kinds">Whether an item is of the kind; null for one that is not asked about.</param>
    public void Add(IReadOnlyList<Dictionary<string, double>> values, IReadOnlyList<double> scores, IReadOnlyList<bool?> kinds)
    {
        var asked = Enumerable.Range(0, scores.Count).Where(item => kinds[item] is not null).ToArray();
        var before = 0;
        foreach (var tied in asked.GroupBy(item => scores[item]).OrderByDescending(group => group.Key))
        {
            var items = tied.ToArray();
            foreach (var item in items)
            {
                values[item][Bin] = (int)((before + (items.Length / 2.0)) * Bins / asked.Length);
                values[item][IsOfKind] = kinds[item] == true ? 1 : 0;
            }

            before += items.Length;
        }
    }

    /// <summary>What an item of the kind adds to the area, times the number of items asked about: their mean is the area, whoever is of the kind, as long as equally many are.</summary>
    public static double[] Weights(IReadOnlyList<double> scores, IReadOnlyList<bool?> kinds)
    {
        double[] asked = [.. scores.Where((_, item) => kinds[item] is not null)];
        double ofKind = kinds.Count(kind => kind == true);
        var others = asked.Length - ofKind;

        // A score stands half a place above each of its equals, itself among them.
        return [.. scores.Select((score, item) => kinds[item] is null ? 0 : ((Placing.Above(score, asked) * asked.Length) - (ofKind / 2)) * asked.Length / (ofKind * others))];
    }

    private IReadOnlyList<Func<ItemScore, double>> Columns() =>
    [
        .. Enumerable.Range(0, Bins).SelectMany(bin => new Func<ItemScore, double>[]
        {
            item => item.Values.GetValueOrDefault(Bin, -1) == bin ? item.Values[IsOfKind] : 0,
            item => item.Values.GetValueOrDefault(Bin, -1) == bin ? 1 - item.Values[IsOfKind] : 0,
        }),
    ];

    private static double AreaOf(double[] sums)
    {
        var (above, area, others) = (0.0, 0.0, 0.0);
        for (var bin = 0; bin < Bins; bin++)
        {
            area += sums[(2 * bin) + 1] * (above + (sums[2 * bin] / 2));
            above += sums[2 * bin];
            others += sums[(2 * bin) + 1];
        }

        return above > 0 && others > 0 ? area / (above * others) : double.NaN;
    }

    private static double PrecisionOf(double[] sums)
    {
        var (found, all, precision) = (0.0, 0.0, 0.0);
        for (var bin = 0; bin < Bins; bin++)
        {
            var (ofKind, others) = (sums[2 * bin], sums[(2 * bin) + 1]);
            found += ofKind;
            all += ofKind + others;
            precision += ofKind > 0 ? ofKind * found / all : 0;
        }

        return found > 0 ? precision / found : double.NaN;
    }
}
