namespace Ideation.Discovery.Partners;

/// <summary>How partner candidates are weighed.</summary>
public sealed record PartnerOptions
{
    /// <summary>The documents of the field nearest to the technology; their applicants are the candidates.</summary>
    public int FieldDocuments { get; init; } = 300;

    /// <summary>Those among them that show what the use needs; the terms missing in the technology are taken from here.</summary>
    public int NearDocuments { get; init; } = 60;

    /// <summary>Missing terms considered.</summary>
    public int MissingTerms { get; init; } = 25;

    /// <summary>Candidates whose counts are looked up in the index; the rest could not reach the list.</summary>
    public int Shortlist { get; init; } = 25;

    /// <summary>Documents quoted per candidate.</summary>
    public int MostEvidence { get; init; } = 3;

    /// <summary>Weight of covering what is missing: the reason to look for a partner at all.</summary>
    public double ComplementWeight { get; init; } = 0.5;

    /// <summary>Weight of lying close to the use.</summary>
    public double ClosenessWeight { get; init; } = 0.3;

    /// <summary>Weight of having published lately.</summary>
    public double RecencyWeight { get; init; } = 0.2;

    /// <summary>Years after which recency has halved.</summary>
    public double RecencyHalfLife { get; init; } = 5;

    /// <summary>A person's name ranks below organisations by this factor: a company cannot easily team up with an inventor's name from a register.</summary>
    public double PersonFactor { get; init; } = 0.5;
}
