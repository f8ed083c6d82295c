namespace Ideation.Discovery.Matching;

/// <summary>Limits and thresholds of matching, with what each one guards against.</summary>
public sealed record MatchOptions
{
    /// <summary>Matches kept for a row, and for a column.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Documents of each language that show how close texts are that have nothing to do with each other, and how rare a word is.</summary>
    public int BackgroundDocuments { get; init; } = 1000;

    /// <summary>A text's own level is the mean similarity to this share of the background, the closest part: texts of a trade everybody writes about would be close to all (cross-domain similarity local scaling; Conneau et al. 2018).</summary>
    public double ClosestShare { get; init; } = 0.01;

    /// <summary>From this strength on a match is possible …</summary>
    public double Possible { get; init; } = 0.3;

    /// <summary>… and from this one strong. Chosen on one half of the pairs of papers and patents and on citing and cited documents; docs/matching.md has what they give on the other half.</summary>
    public double Strong { get; init; } = 0.5;

    /// <summary>A match needs this many terms in common, or one of several words: a single word may mean two things.</summary>
    public int FewestTerms { get; init; } = 2;

    /// <summary>Across languages, where a term list may know none of the words, this closeness alone makes a match possible.</summary>
    public double AcrossLanguages { get; init; } = 0.3;

    /// <summary>A text with fewer content words says nothing that could be matched.</summary>
    public int FewestWords { get; init; } = 4;

    /// <summary>How much of the score the surprise can add.</summary>
    public double Surprise { get; init; } = 0.25;

    /// <summary>A predicted field counts from this probability on.</summary>
    public double LeastFieldProbability { get; init; } = 0.35;
}
