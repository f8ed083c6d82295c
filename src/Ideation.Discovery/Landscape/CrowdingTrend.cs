namespace Ideation.Discovery.Landscape;

/// <summary>Whether a field takes a larger or smaller share of what is published than before.</summary>
public enum CrowdingTrend
{
    TooFew,
    Shrinking,
    Steady,
    Growing,

    /// <summary>What was asked for does not hold all families of both windows, so nothing can be said.</summary>
    NotComparable,
}
