namespace Ideation.Discovery;

/// <summary>Limits and thresholds of discovery, with what each one guards against.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>How near documents vote for fields.</summary>
    public FieldVoteOptions Votes { get; init; } = new();

    /// <summary>Documents fetched around the text; more than vote, so that the tail shows how alike an unrelated document is.</summary>
    public int NearDocuments { get; init; } = 400;

    /// <summary>Documents fetched outside the home classes, where far-side evidence is looked for.</summary>
    public int DistantDocuments { get; init; } = 300;

    /// <summary>The nearest documents that decide which fields are home when none is given.</summary>
    public int HomeVoters { get; init; } = 30;

    /// <summary>Another field is home, too, when it has at least this share of the leading one's votes.</summary>
    public double SecondHomeShare { get; init; } = 0.6;

    public int MostHomeFields { get; init; } = 3;

    /// <summary>Fewer content words than this (a buzzword, a greeting) say nothing about a technology.</summary>
    public int FewestTerms { get; init; } = 4;

    /// <summary>Share of the text's content words that must occur in the nearest documents; gibberish shares next to none.</summary>
    public double LeastKnownTerms { get; init; } = 0.5;

    /// <summary>The closest document must be at least this similar.</summary>
    public double LeastBestSimilarity { get; init; } = 0.35;

    /// <summary>How many standard deviations the closest document must stand above the background estimated from the result tail.</summary>
    public double LeastStandout { get; init; } = 1;

    /// <summary>Share of the leading IPC class in the nearest documents' votes; scattered votes mean the text is about no technology.</summary>
    public double LeastAgreement { get; init; } = 0.08;

    /// <summary>A far-side document counts as support from this share of the best similarity on.</summary>
    public double SupportShare { get; init; } = 0.7;

    /// <summary>A field needs this many supporting families …</summary>
    public int FewestFamilies { get; init; } = 2;

    /// <summary>… or one document at this share of the best similarity.</summary>
    public double VeryCloseShare { get; init; } = 0.9;

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

    /// <summary>Two documents less alike than this do not show one mechanism.</summary>
    public double LeastBridgeSimilarity { get; init; } = 0.3;

    /// <summary>Differences listed per use.</summary>
    public int MostDifferences { get; init; } = 6;

    /// <summary>Examined fields reported as rejected.</summary>
    public int MostRejected { get; init; } = 20;
}
