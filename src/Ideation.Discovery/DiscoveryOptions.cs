using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Ranking;

namespace Ideation.Discovery;

/// <summary>Limits and thresholds of discovery, with what each one guards against.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>How near documents vote for fields.</summary>
    public FieldVoteOptions Votes { get; init; } = new();

    /// <summary>What was learnt about ranking fields with the embedding model; null where nothing was, and then the near documents' votes rank them.</summary>
    public RankingModel? Ranking { get; init; }

    /// <summary>How partner candidates are weighed.</summary>
    public PartnerOptions Partners { get; init; } = new();

    /// <summary>Documents fetched around the text.</summary>
    public int NearDocuments { get; init; } = 400;

    /// <summary>Documents fetched outside the home classes, where far-side evidence is looked for.</summary>
    public int DistantDocuments { get; init; } = 300;

    /// <summary>Documents fetched that nobody classified, whose fields the embedding model's predictor reads from their texts.</summary>
    public int UnclassifiedDocuments { get; init; } = 300;

    /// <summary>The nearest documents that decide which fields are home when none is given.</summary>
    public int HomeVoters { get; init; } = 30;

    /// <summary>What such a document's vote counts for its fields other than the first: home is what a text is mainly about.</summary>
    public double HomeSecondaryFactor { get; init; } = 0.3;

    /// <summary>How much a field's name counts beside its votes: the votes are multiplied by e to this times the closeness of the name to the text, a cosine.</summary>
    public double HomeNameWeight { get; init; } = 1;

    /// <summary>Another field is home, too, when it has at least this share of the leading one's votes.</summary>
    public double SecondHomeShare { get; init; } = 0.75;

    public int MostHomeFields { get; init; } = 2;

    /// <summary>Fewer content words than this (a buzzword, a greeting) say nothing about a technology.</summary>
    public int FewestTerms { get; init; } = 5;

    /// <summary>A text whose content words are known to less than this share is said not to be understood, rather than to have nothing close.</summary>
    public double LeastKnownTerms { get; init; } = 0.5;

    /// <summary>Confidence below which a text is taken to be about no technology the corpus knows. Similarity alone does not tell: an embedding model finds some document for every recipe, but the two rarely share words.</summary>
    public double LeastConfidence { get; init; } = 0.5;

    /// <summary>The similarity at this rank, or at a quarter of a smaller corpus, is the background of a text: what documents reach that share its style rather than its mechanism.</summary>
    public int BackgroundRank { get; init; } = 100;

    /// <summary>A far-side document counts as support from this share of the way between background and best similarity on …</summary>
    public double SupportShare { get; init; } = 0.3;

    /// <summary>… or if it shares this much of what the text is about with it, as a share of what the documents that share most do …</summary>
    public double SupportFocus { get; init; } = 0.4;

    /// <summary>… and in either case only if it shares this many words with the text, parts of a word not counted: one word in common, such as laser or 撥水性, shows no mechanism.</summary>
    public int FewestSupportTerms { get; init; } = 2;

    /// <summary>A field needs this many supporting families …</summary>
    public int FewestFamilies { get; init; } = 2;

    /// <summary>… or one document from this share of the way between background and best similarity on …</summary>
    public double VeryCloseShare { get; init; } = 0.6;

    /// <summary>… or one that shares this much of what the text is about.</summary>
    public double MuchFocus { get; init; } = 0.5;

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

    /// <summary>Two documents more alike than this, a cosine, are copies of one invention and show no step from one field to another.</summary>
    public double SameInvention { get; init; } = 0.95;

    /// <summary>Two documents less alike than this do not show one mechanism. The value goes with the built-in model, whose Japanese texts are less alike than its English ones …</summary>
    public double LeastBridge { get; init; } = 0.26;

    /// <summary>… nor do those below this share of the way between the text's background and best similarity.</summary>
    public double BridgeShare { get; init; } = 0.25;

    /// <summary>The shared terms of a bridge must together tell this much, in units of about what a term tells that a single retrieved document has; a word that half of them have tells next to nothing.</summary>
    public double LeastTelling { get; init; } = 0.2;

    /// <summary>Fields whose documents are read for uses.</summary>
    public int MostFields { get; init; } = 40;

    /// <summary>Candidates that are read sentence by sentence, even for a short list.</summary>
    public int FewestFinalists { get; init; } = 32;

    /// <summary>Documents of one field that are sorted by purpose.</summary>
    public int FieldDocuments { get; init; } = 16;

    /// <summary>Documents of one field whose purposes are this alike on average, a cosine, show one use.</summary>
    public double SamePurpose { get; init; } = 0.5;

    /// <summary>The field's probability counts to this power: it says how often examiners file such a text there, and a use that nobody filed yet has a low one.</summary>
    public double ChanceExponent { get; init; } = 0.25;

    /// <summary>A document whose first field is another counts this much: what it is mainly about lies elsewhere.</summary>
    public double SecondaryFactor { get; init; } = 0.8;

    /// <summary>A use whose documents say nowhere in a phrase what they are for counts this much.</summary>
    public double UnreadableFactor { get; init; } = 0.6;

    /// <summary>How much a purpose that the technology already serves takes off a use.</summary>
    public double KnownPurpose { get; init; } = 0.5;

    /// <summary>Below this match of its best document a use is too weak to show.</summary>
    public double LeastMatch { get; init; } = 0.2;

    /// <summary>A use whose purpose is this like one already taken would only repeat it under another field.</summary>
    public double SameUse { get; init; } = 0.8;

    /// <summary>In a mix the score of a near field counts this much: people think of those by themselves.</summary>
    public double NearFactor { get; init; } = 0.2;

    /// <summary>In a mix the score of a middle field counts this much.</summary>
    public double MiddleFactor { get; init; } = 0.3;

    /// <summary>Whether precedents, activity and what could stand in the way are looked for around each chosen use, which takes a pass over the index.</summary>
    public bool WithContext { get; init; } = true;

    /// <summary>Documents classified in a home field and the target field that are read for precedents.</summary>
    public int Precedents { get; init; } = 100;

    /// <summary>Documents of the target field around the technology that are counted.</summary>
    public int ActivityDocuments { get; init; } = 200;

    /// <summary>The nearest of them that are compared with the use itself.</summary>
    public int BlockingRead { get; init; } = 12;

    /// <summary>A document could stand in the way of a use from this match of its mechanism on, if its purpose is the same.</summary>
    public double BlockingMechanism { get; init; } = 0.5;

    public int MostBlocking { get; init; } = 3;

    /// <summary>The day from which the age of rights is counted; null counts every right as alive.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Differences listed per use.</summary>
    public int MostDifferences { get; init; } = 6;
}
