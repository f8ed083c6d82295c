namespace Ideation.Discovery;

/// <summary>Limits and thresholds of discovery, with what each one guards against.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>How near documents vote for fields.</summary>
    public FieldVoteOptions Votes { get; init; } = new();

    /// <summary>How partner candidates are weighed.</summary>
    public PartnerOptions Partners { get; init; } = new();

    /// <summary>Documents fetched around the text.</summary>
    public int NearDocuments { get; init; } = 400;

    /// <summary>Documents fetched outside the home classes, where far-side evidence is looked for.</summary>
    public int DistantDocuments { get; init; } = 300;

    /// <summary>The nearest documents that decide which fields are home when none is given.</summary>
    public int HomeVoters { get; init; } = 30;

    /// <summary>Another field is home, too, when it has at least this share of the leading one's votes.</summary>
    public double SecondHomeShare { get; init; } = 0.75;

    public int MostHomeFields { get; init; } = 2;

    /// <summary>Fewer content words than this (a buzzword, a greeting) say nothing about a technology.</summary>
    public int FewestTerms { get; init; } = 5;

    /// <summary>Share of the text's content words that must occur in the nearest documents; gibberish shares next to none, real technologies above a half.</summary>
    public double LeastKnownTerms { get; init; } = 0.5;

    /// <summary>Scale of the similarities of unrelated texts: recipes, sports reports and the like found at best 0.38 among 26,000 documents and 0.23 among 330.</summary>
    public double NoiseScale { get; init; } = 0.0667;

    /// <summary>How the best of many unrelated similarities grows with the logarithm of their number; a normal distribution would give 0.5, real ones have heavier tails.</summary>
    public double NoiseExponent { get; init; } = 0.75;

    /// <summary>The tenth closest document must reach this share of its own noise floor: off-topic text may meet one document by chance, not ten.</summary>
    public double CompanyShare { get; init; } = 0.85;

    /// <summary>Share of the twenty nearest documents that must have one IPC class in common; scattered ones mean the text is about no technology.</summary>
    public double LeastAgreement { get; init; } = 0.15;

    /// <summary>A far-side document counts as support from this share of the best similarity on …</summary>
    public double SupportShare { get; init; } = 0.65;

    /// <summary>… but never below this share of the noise floor, where documents share words rather than a mechanism …</summary>
    public double LeastSupport { get; init; } = 0.87;

    /// <summary>… and always from this multiple of the noise floor on, however close the best document is.</summary>
    public double SureSupport { get; init; } = 1.2;

    /// <summary>A field needs this many supporting families …</summary>
    public int FewestFamilies { get; init; } = 2;

    /// <summary>… or one document at this share of the best similarity …</summary>
    public double VeryCloseShare { get; init; } = 0.9;

    /// <summary>… or at this multiple of the noise floor, where chance no longer explains it.</summary>
    public double VeryCloseMultiple { get; init; } = 1.3;

    /// <summary>Far-side documents considered for the bridge and as evidence of one use.</summary>
    public int FarCandidates { get; init; } = 6;

    /// <summary>Home-side documents considered for the bridge.</summary>
    public int HomeCandidates { get; init; } = 12;

    /// <summary>Documents quoted per use.</summary>
    public int MostEvidence { get; init; } = 4;

    /// <summary>Uses from one IPC class, so that the list does not repeat one idea.</summary>
    public int MostPerClass { get; init; } = 2;

    /// <summary>What a document classified in both fields is worth over an equally similar one: it proves that the step was made.</summary>
    public double PrecedentBonus { get; init; } = 0.05;

    /// <summary>Two documents less alike than this multiple of the noise floor do not show one mechanism: below it lay aircraft flaps beside flaps of cartons.</summary>
    public double LeastBridge { get; init; } = 1.1;

    /// <summary>A far-side document this similar to one already used would only repeat that use under another field.</summary>
    public double SameUse { get; init; } = 0.85;

    /// <summary>In a mix the score of a near field counts this much: people think of those by themselves.</summary>
    public double NearFactor { get; init; } = 0.25;

    /// <summary>Differences listed per use.</summary>
    public int MostDifferences { get; init; } = 6;

    /// <summary>Examined fields reported as rejected.</summary>
    public int MostRejected { get; init; } = 20;

    /// <summary>The similarity that the closest of this many unrelated documents may reach by chance.</summary>
    public double NoiseFloor(double documents) => NoiseScale * Math.Pow(Math.Log(Math.Max(2, documents)), NoiseExponent);

    /// <summary>The least similarity that counts as support.</summary>
    public double SupportFrom(double bestSimilarity, double documents) =>
        Math.Min(SureSupport * NoiseFloor(documents), Math.Max(LeastSupport * NoiseFloor(documents), SupportShare * bestSimilarity));

    /// <summary>The similarity from which one document alone grounds a use.</summary>
    public double VeryCloseFrom(double bestSimilarity, double documents) => Math.Min(VeryCloseShare * bestSimilarity, VeryCloseMultiple * NoiseFloor(documents));
}
