using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Decides whether the text and what lies around it are good enough to say anything.</summary>
internal sealed class AbstentionRule(DiscoveryOptions options)
{
    private const int NearestRead = 20;
    private const int BestSharing = 10;
    private const int MostTelling = 30;

    // In a small corpus even the best documents share fewer words with a text; the weights were learnt from this many documents.
    private const double LearntFrom = 25_932;
    private const double SmallCorpus = 0.22;

    public AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around, TermWeights weights) => Judge(reading, around, weights, Stated(reading, around, weights));

    /// <summary>The same for a confidence that was stated before.</summary>
    public AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around, TermWeights weights, double confidence)
    {
        if (Unread(reading, around) is { } reason)
        {
            return reason;
        }

        if (confidence < options.LeastConfidence)
        {
            var words = Words(reading);
            return words.Count(term => weights.IsKnown(term.Key)) < options.LeastKnownTerms * words.Length ? AbstentionReason.TextNotUnderstood : AbstentionReason.NothingClose;
        }

        return around.All.Any(neighbour => !around.IsHome(neighbour.Document) || neighbour.Document.Fields.Any(field => !around.HomeClasses.Contains(field.Class)))
            ? null
            : AbstentionReason.NothingOutsideHome;
    }

    private AbstentionReason? Unread(TechnologyReading reading, Neighbourhood around) =>
        TextLanguage.IsAnother(reading.Technology.Text) ? AbstentionReason.AnotherLanguage
        : around.CorpusDocuments == 0 ? AbstentionReason.NoDocumentsInLanguage
        : Words(reading).Length < options.FewestTerms ? AbstentionReason.TextTooShort
        : VectorMath.IsZero(reading.Vector.Span) ? AbstentionReason.TextNotUnderstood
        : null;

    private static Term[] Words(TechnologyReading reading) => [.. reading.Terms.Where(term => term.Words == 1)];

    /// <summary>The confidence the decision rests on, in [0,1]: 0 for a text that is refused unread.</summary>
    public double Stated(TechnologyReading reading, Neighbourhood around, TermWeights weights) =>
        Unread(reading, around) is null ? Confidence(reading, around, weights) : 0;

    /// <summary>
    /// How likely a text is about a technology that the corpus knows, in [0,1]: a logistic regression on how many terms it shares with the nearest documents, how telling the words are that it
    /// shares with those that share most, and how many words it has.
    /// </summary>
    internal static double Confidence(TechnologyReading reading, Neighbourhood around, TermWeights weights)
    {
        var telling = weights.Shared.OrderDescending().Take(MostTelling).DefaultIfEmpty(0).Average();
        var logit = (1.1 * Math.Log(0.05 + telling)) + (2.9 * Math.Log(0.2 + MeanSharedTerms(around, weights))) + (2.9 * Math.Log(1 + reading.Terms.Count(term => term.Words == 1))) - 10.9
            + (SmallCorpus * Math.Log(LearntFrom / Math.Max(1.0, around.CorpusDocuments)));
        return 1 / (1 + Math.Exp(-logit));
    }

    /// <summary>How many of the text's terms the nearest documents hold: the mean of those that hold most, so that a few odd ones among them do no harm.</summary>
    internal static double MeanSharedTerms(Neighbourhood around, TermWeights weights) =>
        around.Near.Take(NearestRead).Select(neighbour => weights.OwnTerms(neighbour.Document)).OrderDescending().Take(BestSharing).DefaultIfEmpty(0).Average();
}
