using System.Globalization;

namespace Ideation.Ingestion;

/// <summary>The applicants of a record with the region of each, as far as the record tells which region is whose.</summary>
internal sealed class ApplicantList
{
    private const int Many = 100;

    private readonly List<string> _names = [];
    private readonly List<string> _regions = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>By place in <see cref="Names"/>; empty when no region is known.</summary>
    public IReadOnlyList<string> Regions => _regions.Exists(region => region.Length > 0) ? _regions : [];

    public static ApplicantList Of(RawPatent raw, List<string> flags)
    {
        var list = new ApplicantList();
        var written = raw.Applicants.Select(TextNormaliser.Normalise).ToArray();
        var regions = RegionsOf(raw, written.Length, flags);
        for (var i = 0; i < written.Length; i++)
        {
            list.Add(written[i], regions[i], flags);
        }

        if (list._names.Count >= Many)
        {
            flags.Add(string.Create(CultureInfo.InvariantCulture, $"applicants: {list._names.Count} names"));
        }

        return list;
    }

    private void Add(string name, string region, List<string> flags)
    {
        if (name.Length == 0 || _names.Contains(name, StringComparer.Ordinal))
        {
            return;
        }

        // Some sources put a date of the title page into the applicant's place.
        if (PatentDates.IsDay(name))
        {
            flags.Add($"applicants: a day and no name {PatentComposer.Quote(name)}");
            return;
        }

        _names.Add(name);
        _regions.Add(region);
    }

    // One region beside several names is that of the first, as gazettes write it; any other mismatch cannot be put right.
    private static string[] RegionsOf(RawPatent raw, int names, List<string> flags)
    {
        var regions = raw.Regions.Select(TextNormaliser.Normalise).Select(region => IsUnknown(region) ? "" : region).ToArray();
        if (regions.Length > 1 && regions.Length != names)
        {
            flags.Add(string.Create(CultureInfo.InvariantCulture, $"regions: {regions.Length} for {names} applicants; expected one each"));
            regions = [];
        }

        return [.. Enumerable.Range(0, names).Select(i => i < regions.Length ? regions[i] : "")];
    }

    private static bool IsUnknown(string region) =>
        region is "-" or "?" || region.Contains("不明", StringComparison.Ordinal) || region.Equals("unknown", StringComparison.OrdinalIgnoreCase);
}
