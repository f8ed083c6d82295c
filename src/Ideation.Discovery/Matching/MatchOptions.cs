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

    /// <summary>What a text's level is at most in an index of fewer documents than the background asks for: those are mostly on the very things of the lists, and would let every match look like nothing special. The value goes with the built-in model, where a quarter of all texts have less in a large index.</summary>
    public double HighestLevelOfFew { get; init; } = 0.35;

    /// <summary>Pairs are shown from this strength on. Below <see cref="Possible"/> it lets weak ones in.</summary>
    public double Least { get; init; } = 0.35;

    /// <summary>From this strength on a match is possible: among a thousand patents about one in three is on the same thing …</summary>
    public double Possible { get; init; } = 0.35;

    /// <summary>… and from this one strong: nine in ten. Both were set on one half of public pairs; docs/matching.md has what they give on the other half.</summary>
    public double Strong { get; init; } = 0.55;

    /// <summary>A match within one language needs this many telling terms in common: without any it could not say what speaks for it.</summary>
    public int FewestTerms { get; init; } = 1;

    /// <summary>Across languages strength is closeness times this. The few terms that a list can pair tell little: with them 1 pair in 10 was right where the same closeness alone tells right from wrong.</summary>
    public double AcrossLanguages { get; init; } = 1.4;

    /// <summary>What is left of the strength of a pair that has nothing of a need's problem in common but only what it arises on: all that is written about wind turbines is near to ice on their blades.</summary>
    public double ObjectOnly { get; init; } = 0.7;

    /// <summary>A text with fewer content words says nothing that could be matched.</summary>
    public int FewestWords { get; init; } = 4;

    /// <summary>The same for Japanese: what stands in hiragana is not counted, so that a sentence has fewer.</summary>
    public int FewestJapaneseWords { get; init; } = 2;

    /// <summary>How much of the score the surprise can add.</summary>
    public double Surprise { get; init; } = 0.25;

    /// <summary>A predicted field counts from this probability on.</summary>
    public double LeastFieldProbability { get; init; } = 0.35;
}
