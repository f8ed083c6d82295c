namespace Ideation.Evaluation.Metrics;

/// <summary>Sums values of items over the units they belong to.</summary>
internal sealed class UnitSums
{
    private readonly int[] _units;

    /// <param name="units">For each item a number of its unit; gaps are closed.</param>
    public UnitSums(IReadOnlyList<int> units)
    {
        var numbers = units.Distinct().Order().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _units = [.. units.Select(unit => numbers[unit])];
        Count = numbers.Count;
    }

    public int Count { get; }

    /// <summary><c>double[units]</c> from <c>double[items]</c>.</summary>
    public double[] Of(IReadOnlyList<double> values)
    {
        var sums = new double[Count];
        for (var item = 0; item < _units.Length; item++)
        {
            sums[_units[item]] += values[item];
        }

        return sums;
    }
}
