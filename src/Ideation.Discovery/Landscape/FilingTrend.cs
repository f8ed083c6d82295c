namespace Ideation.Discovery.Landscape;

/// <summary>Families by year of filing.</summary>
/// <param name="Years">Every year from the first shown to the last, without gaps.</param>
/// <param name="Counts">Families of each year.</param>
/// <param name="Fields">Every field, the largest first.</param>
/// <param name="Earlier">Families before the first year shown.</param>
/// <param name="Undated">Families without any date.</param>
public sealed record FilingTrend(IReadOnlyList<int> Years, IReadOnlyList<int> Counts, IReadOnlyList<FieldTrend> Fields, int Earlier, int Undated)
{
    internal static FilingTrend Of(IReadOnlyList<LandscapeDocument> documents, LandscapeOptions options)
    {
        var dated = documents.Select(document => document.FilingYear).OfType<int>().Order().ToArray();
        var first = dated.Length == 0 ? 0 : Math.Max(dated[0], dated[^1] - options.MostYears + 1);
        int[] years = dated.Length == 0 ? [] : [.. Enumerable.Range(first, dated[^1] - first + 1)];
        var fields = documents.SelectMany(document => document.Fields, (document, field) => (field, document.FilingYear)).GroupBy(pair => pair.field, pair => pair.FilingYear);
        return new FilingTrend(
            years,
            PerYear(years, documents.Select(document => document.FilingYear)),
            [.. fields.Select(field => new FieldTrend(field.Key, PerYear(years, field), field.Count())).OrderByDescending(field => field.Families).ThenBy(field => field.Field.Key, StringComparer.Ordinal)],
            dated.Count(year => year < first),
            documents.Count - dated.Length);
    }

    private static int[] PerYear(int[] years, IEnumerable<int?> found)
    {
        var counts = new int[years.Length];
        foreach (var year in found.OfType<int>().Where(year => year >= years[0]))
        {
            counts[year - years[0]]++;
        }

        return counts;
    }
}
