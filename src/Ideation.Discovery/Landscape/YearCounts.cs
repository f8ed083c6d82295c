namespace Ideation.Discovery.Landscape;

/// <summary>How many families were published in each year, and which years can be compared.</summary>
internal sealed class YearCounts
{
    private readonly Dictionary<int, long> _years = [];

    /// <summary>The last year that has at least a tenth of the busiest year's families: a trickle of later ones says nothing about growth.</summary>
    public int? LastFullYear => _years.Count == 0 ? null : _years.Where(year => year.Value * 10 >= _years.Values.Max()).Max(year => year.Key);

    public void Add(int year) => _years[year] = _years.GetValueOrDefault(year) + 1;

    public long Between((int First, int Last) years) => Enumerable.Range(years.First, years.Last - years.First + 1).Sum(year => _years.GetValueOrDefault(year));

    /// <summary>The window of years that ends with the last one, and as many years before it.</summary>
    public static ((int First, int Last) Earlier, (int First, int Last) Recent) Windows(int last, int years) => ((last - (2 * years) + 1, last - years), (last - years + 1, last));
}
