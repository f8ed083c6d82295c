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

    /// <summary>The day that stands in an applicant's place; null when none does.</summary>
    public DateOnly? Day { get; private set; }

    public static ApplicantList Of(RawPatent raw, List<string> flags)
    {
        var list = new ApplicantList();
        var written = raw.Applicants.Select(name => ApplicantText.Read(TextNormaliser.Normalise(name))).ToArray();
        flags.AddRange(raw.Applicants.Where((_, i) => written[i].Count == 0).Select(text => $"applicants: no name in {PatentComposer.Quote(text)}"));
        var regions = RegionsOf(raw, written, flags);
        foreach (var ((name, place), region) in written.SelectMany(names => names).Zip(regions))
        {
            list.Add(name, region.Length > 0 ? region : place, flags);
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
        if (PatentDates.IsDay(name, out var day))
        {
            Day ??= day;
            flags.Add($"applicants: a day and no name {PatentComposer.Quote(name)}");
            return;
        }

        _names.Add(name);
        _regions.Add(region);
    }

    // One region beside several names is that of the first, as gazettes write it, and so is that of a text which holds several; any other mismatch cannot be put right.
    private static string[] RegionsOf(RawPatent raw, IReadOnlyList<(string, string)>[] written, List<string> flags)
    {
        var regions = raw.Regions.Select(TextNormaliser.Normalise).Select(region => IsUnknown(region) ? "" : region).ToArray();
        var names = written.Sum(text => text.Count);
        if (regions.Length == names)
        {
            return regions;
        }

        if (regions.Length > 1 && regions.Length != written.Length)
        {
            flags.Add(string.Create(CultureInfo.InvariantCulture, $"regions: {regions.Length} for {names} applicants; expected one each"));
            regions = [];
        }

        return [.. written.SelectMany((text, i) => text.Select((_, place) => place == 0 && i < regions.Length ? regions[i] : ""))];
    }

    private static bool IsUnknown(string region) =>
        region is "-" or "?" || region.Contains("不明", StringComparison.Ordinal) || region.Equals("unknown", StringComparison.OrdinalIgnoreCase);
}
