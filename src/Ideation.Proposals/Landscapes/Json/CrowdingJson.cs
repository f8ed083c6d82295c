namespace Ideation.Proposals.Landscapes.Json;

/// <summary>Two windows of years compared; no field for the landscape as a whole.</summary>
internal sealed record CrowdingJson(LandscapeFieldJson? Field, int EarlierFrom, int EarlierTo, int RecentFrom, int RecentTo, int Earlier, int Recent, long CollectionEarlier, long CollectionRecent, int Organisations, string Trend);
