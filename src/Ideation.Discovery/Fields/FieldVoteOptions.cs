namespace Ideation.Discovery.Fields;

/// <summary>How near documents vote for fields. The defaults are what measured best on the XFIELD development queries.</summary>
public sealed record FieldVoteOptions
{
    /// <summary>The plain vote of the reference figures: 100 documents, similarity to the 4th power, nothing else.</summary>
    public static FieldVoteOptions Plain { get; } = new() { Voters = 100, Exponent = 4, PopularityDamping = 0, PrecedentBonus = 1 };

    /// <summary>How many of the nearest classified documents vote.</summary>
    public int Voters { get; init; } = 200;

    /// <summary>A document's vote is its similarity to this power, so that close documents outweigh the many that are only somewhat alike.</summary>
    public double Exponent { get; init; } = 5;

    /// <summary>Votes are divided by the field's popularity to this power, so that crowded fields do not win by size alone; 0 switches it off.</summary>
    public double PopularityDamping { get; init; } = 0.125;

    /// <summary>The vote of a document that has a field in a home class, too, counts this many times: it shows that the step was made.</summary>
    public double PrecedentBonus { get; init; } = 1.5;

    /// <summary>What a document's vote counts for its fields other than the first, which says what it is mainly about.</summary>
    public double SecondaryFactor { get; init; } = 1;
}
