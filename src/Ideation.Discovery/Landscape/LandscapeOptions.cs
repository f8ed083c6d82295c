namespace Ideation.Discovery.Landscape;

/// <summary>Sizes and thresholds of a landscape.</summary>
public sealed record LandscapeOptions
{
    /// <summary>Documents less similar to the text than this share of the third closest are not of the landscape: the limit is a ceiling, not a quota. The third, because one document that says the same in other words would make all others look far away.</summary>
    public double LeastSimilarityShare { get; init; } = 0.5;

    /// <summary>Fields that charts show; the tables hold all.</summary>
    public int ChartedFields { get; init; } = 12;

    /// <summary>Years that the filing trend shows.</summary>
    public int MostYears { get; init; } = 40;

    /// <summary>Years in each of the two windows that crowding compares.</summary>
    public int CrowdingWindow { get; init; } = 5;

    /// <summary>With fewer families than this in both windows together nothing is said about growth.</summary>
    public int FewestForGrowth { get; init; } = 8;

    /// <summary>Growing or shrinking is what an unchanged share would give with at most this probability, in either direction (two-sided 5 %).</summary>
    public double GrowthTail { get; init; } = 0.025;

    /// <summary>A player's specialisation in a field is told from this many families of its own on.</summary>
    public int FewestForSpecialisation { get; init; } = 2;

    /// <summary>Mechanisms in the white-space matrix.</summary>
    public int Mechanisms { get; init; } = 14;

    /// <summary>A combination counts as white space when chance alone would have put this many families there; of fewer, one in twenty or more would be empty by chance.</summary>
    public double LeastExpected { get; init; } = 3;

    /// <summary>Documents on the map: every one counts in the tables, but more dots than this cover one another.</summary>
    public int MapDocuments { get; init; } = 600;
}
