using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>
/// How likely a text is about a technology that the corpus knows, from what it shares with the documents found around it: a logistic regression. How it was learnt stands in docs/decisions/0009.
/// </summary>
/// <param name="SharedWords">How many of the text's words the best-sharing of the nearest documents hold, on average.</param>
/// <param name="Compounds">How many terms of several words they hold, on average.</param>
/// <param name="SameWords">The share of those documents that hold the words most of them hold, in [0,1]: 1 where it is always the same few words.</param>
/// <param name="KnownShare">The share of the text's words that any document found has, in [0,1].</param>
/// <param name="Words">How many different words the text has.</param>
/// <param name="Terms">The same, in Japanese with the parts of the words.</param>
/// <param name="IsAcross">Whether the words were said in another language.</param>
internal sealed record TextConfidence(double SharedWords, double Compounds, double SameWords, double KnownShare, int Words, int Terms, bool IsAcross)
{
    private const int NearestRead = 20;
    private const int BestSharing = 10;
    private const int SameWordsRead = 3;

    // Any story of two hundred words shares some with any document: beyond a technology's usual length what counts is how much it shares for its length …
    private const double UsualWords = 40;
    private const double LengthExponent = 1.5;

    // … and more words say no more for a text, nor does it say more that the corpus knows all of them.
    private const int MostTerms = 50;
    private const double MostKnown = 0.7;

    // Words said by an embedding model are shared more easily than written ones: what is twenty to one by them is even.
    private const double Across = 3;
    private const double BriefAcross = 1;

    // Two sentences hold too few words to be judged by how many are shared; there it counts that hardly any is not.
    private const int FewWords = 20;

    /// <summary>In [0,1]; a half is where the two kinds of text part.</summary>
    public double Value => 1 / (1 + Math.Exp(-(Words < FewWords ? Math.Max(Logit, BriefLogit) : Logit)));

    private double BriefLogit =>
        (4.1 * Math.Log(0.2 + SharedWords)) + (5 * Math.Log(0.1 + Math.Min(MostKnown, KnownShare))) - (3.6 * Math.Log(1 + Math.Min(MostTerms, Terms)))
        + 7 - (IsAcross ? BriefAcross : 0);

    private double Logit =>
        (9.1 * Math.Log(0.2 + (SharedWords * Math.Pow(UsualWords / Math.Max(UsualWords, Words), LengthExponent))))
        + (0.7 * Math.Log(0.1 + Compounds))
        - (3.9 * Math.Log(0.05 + SameWords))
        + (3 * Math.Log(0.1 + Math.Min(MostKnown, KnownShare)))
        + (2.9 * Math.Log(1 + Math.Min(MostTerms, Terms)))
        - 15.6 - (IsAcross ? Across : 0);

    public static TextConfidence Of(TechnologyReading reading, Neighbourhood around, TermWeights weights)
    {
        var best = BestOf(around, weights);
        var same = best.SelectMany(own => own.Keys).CountBy(key => key).Select(pair => pair.Value).OrderDescending().Take(SameWordsRead).Sum();
        return new TextConfidence(
            MeanWords(best),
            Mean(best, own => own.Compounds),
            best.Length == 0 ? 0 : (double)same / (SameWordsRead * best.Length),
            reading.Words.Count == 0 ? 0 : (double)reading.Words.Count(word => word.Any(weights.IsKnown)) / reading.Words.Count,
            reading.Words.Count,
            reading.Terms.Count(term => term.Words == 1),
            reading.IsAcross);
    }

    /// <summary>How many of the text's words the nearest documents hold: the mean of those that hold most, so that a few odd ones among them do no harm.</summary>
    public static double MeanSharedWords(Neighbourhood around, TermWeights weights) => MeanWords(BestOf(around, weights));

    private static OwnTerms[] BestOf(Neighbourhood around, TermWeights weights) =>
        [.. around.Near.Take(NearestRead).Select(neighbour => weights.OwnTerms(neighbour.Document)).OrderByDescending(own => own.Words).Take(BestSharing)];

    private static double MeanWords(OwnTerms[] best) => Mean(best, own => own.Words);

    private static double Mean(OwnTerms[] best, Func<OwnTerms, int> count) => best.Select(count).DefaultIfEmpty(0).Average();
}
