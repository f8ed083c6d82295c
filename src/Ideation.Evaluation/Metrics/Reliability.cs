using System.Globalization;

namespace Ideation.Evaluation.Metrics;

/// <summary>How honest stated probabilities are: ten equal bins, the expected calibration error over them (Naeini 2015) and the Brier score (1950).</summary>
internal static class Reliability
{
    public const string CalibrationError = "ece";
    public const string Brier = "brier";

    private const int Bins = 10;
    private const string Stated = "stated/";
    private const string Sum = "probability/";
    private const string Held = "held/";
    private const string Squares = "squares";

    /// <summary>Not a number for a method that states no probability.</summary>
    public static IReadOnlyList<Metric> Metrics { get; } =
    [
        new(
            CalibrationError,
            [.. Enumerable.Range(0, Bins).SelectMany(bin => new[] { Of(Stated, bin), Of(Sum, bin), Of(Held, bin) })],
            sums => sums.Chunk(3).Sum(bin => Math.Abs(bin[1] - bin[2])) / sums.Chunk(3).Sum(bin => bin[0])),
        new(
            Brier,
            [item => item.Values.GetValueOrDefault(Squares), item => Enumerable.Range(0, Bins).Sum(bin => Of(Stated, bin)(item))],
            sums => sums[0] / sums[1]),
    ];

    /// <summary>Adds to an item's values what is stated of it.</summary>
    public static void Add(Dictionary<string, double> values, IEnumerable<(double Probability, bool Held)> stated)
    {
        foreach (var (probability, held) in stated)
        {
            var bin = Math.Min(Bins - 1, (int)(probability * Bins));
            Add(values, Key(Stated, bin), 1);
            Add(values, Key(Sum, bin), probability);
            Add(values, Key(Held, bin), held ? 1 : 0);
            Add(values, Squares, Math.Pow(probability - (held ? 1 : 0), 2));
        }
    }

    /// <summary>The bins that hold something; none for a method that states no probability.</summary>
    public static IReadOnlyList<ReliabilityBin> Table(IReadOnlyList<ItemScore> items) =>
    [
        .. Enumerable.Range(0, Bins)
            .Select(bin => (Bin: bin, Stated: items.Sum(Of(Stated, bin)), Sum: items.Sum(Of(Sum, bin)), Held: items.Sum(Of(Held, bin))))
            .Where(bin => bin.Stated > 0)
            .Select(bin => new ReliabilityBin((double)bin.Bin / Bins, (bin.Bin + 1.0) / Bins, (int)bin.Stated, bin.Sum / bin.Stated, bin.Held / bin.Stated)),
    ];

    private static Func<ItemScore, double> Of(string name, int bin)
    {
        var key = Key(name, bin);
        return item => item.Values.GetValueOrDefault(key);
    }

    private static string Key(string name, int bin) => name + bin.ToString(CultureInfo.InvariantCulture);

    private static void Add(Dictionary<string, double> values, string key, double value) => values[key] = values.GetValueOrDefault(key) + value;
}
