using Ideation.Discovery.Landscape;

namespace Ideation.Discovery.Uses;

/// <summary>How busy the target field is around the technology.</summary>
/// <param name="Families">Families of the field near the technology: similar as a whole, or sharing much of what it is about; of the former at most <see cref="DiscoveryOptions.ActivityDocuments"/>.</param>
/// <param name="Organisations">Who filed them.</param>
/// <param name="Combining">How many of them name at least half of the terms that the bridge shares: few of many is white space, most of them a crowd.</param>
/// <param name="EarlierYears">First and last year of the earlier window; null when too little is dated.</param>
/// <param name="RecentYears">First and last year of the recent window.</param>
/// <param name="Earlier">Families published in the earlier window.</param>
/// <param name="Recent">Families published in the recent window.</param>
/// <param name="Trend">Compared with all documents around the technology.</param>
public sealed record UseActivity(
    int Families, int Organisations, int Combining, (int First, int Last)? EarlierYears, (int First, int Last)? RecentYears, int Earlier, int Recent, CrowdingTrend Trend)
{
    private const int FewestToTell = 5;

    /// <summary>Whether hardly any of the families combines what the bridge shares; with fewer than five that means nothing.</summary>
    public bool LooksWhite => Families >= FewestToTell && FewestToTell * Combining <= Families;
}
