namespace Ideation.Discovery;

/// <summary>How near documents vote for fields.</summary>
public sealed record FieldVoteOptions
{
    /// <summary>How many of the nearest classified documents vote.</summary>
    public int Voters { get; init; } = 100;

    /// <summary>A document's vote is its similarity to this power, so that close documents outweigh the many that are only somewhat alike.</summary>
    public double Exponent { get; init; } = 4;

    /// <summary>Votes are divided by the field's popularity to this power, so that crowded fields do not win by size alone; 0 switches it off.</summary>
    public double PopularityDamping { get; init; } = 0.25;
}
