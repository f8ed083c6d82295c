using Ideation.Patents;

namespace Ideation.Discovery.Partners.Regions;

/// <summary>Compares places as sources write them.</summary>
public static class RegionNames
{
    /// <summary>How far a place is from the region asked for: prefectures of Japan by which are neighbours, other places by the names they share.</summary>
    /// <param name="wanted">The region asked for; null or empty for none.</param>
    /// <param name="found">What a source says; empty where it does not.</param>
    public static RegionDistance Distance(string? wanted, string found)
    {
        if (string.IsNullOrWhiteSpace(wanted) || string.IsNullOrWhiteSpace(found))
        {
            return RegionDistance.Unknown;
        }

        var (asked, named) = (Prefectures.Find(wanted.Trim()), Prefectures.Find(found.Trim()));
        if (asked is not null && named is not null)
        {
            return asked == named ? RegionDistance.Same : asked.Neighbours.Contains(named.Name) ? RegionDistance.Near : RegionDistance.Far;
        }

        // The smallest place stands first, its state and country behind it: "Munich, Bavaria, Germany".
        var (places, others) = (Parts(wanted), Parts(found));
        return others.Contains(places[0], StringComparer.OrdinalIgnoreCase) ? RegionDistance.Same
            : places.Intersect(others, StringComparer.OrdinalIgnoreCase).Any() ? RegionDistance.Near
            : RegionDistance.Far;
    }

    /// <summary>Where an organisation is, by the latest of its documents that says so; empty where none does.</summary>
    public static string Of(Organisation organisation, IEnumerable<PatentDocument> documents) => documents
        .Where(document => document.ApplicantRegions.Count > 0)
        .OrderByDescending(document => document.PublicationDate ?? DateOnly.MinValue)
        .Select(document => document.Applicants.Zip(document.ApplicantRegions).FirstOrDefault(pair => pair.Second.Length > 0 && Organisation.FromApplicant(pair.First) == organisation).Second)
        .FirstOrDefault(region => region is not null) ?? "";

    internal static string[] Parts(string region) => region.Split((char[])[',', '、', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [region.Trim()];
}
