using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>Decides whether the text and what lies around it are good enough to say anything.</summary>
internal sealed class AbstentionRule(DiscoveryOptions options)
{
    private const int NearestRead = 20;
    private const int BestSharing = 10;

    public AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around, TermWeights weights)
    {
        if (around.CorpusDocuments == 0)
        {
            return AbstentionReason.NoDocumentsInLanguage;
        }

        var words = reading.Terms.Where(term => term.Words == 1).ToArray();
        if (words.Length < options.FewestTerms || VectorMath.IsZero(reading.Vector.Span) || words.Count(term => weights.IsKnown(term.Key)) < options.LeastKnownTerms * words.Length)
        {
            return AbstentionReason.TextNotUnderstood;
        }

        if (MeanSharedTerms(around, weights) < options.LeastSharedTerms)
        {
            return AbstentionReason.NothingClose;
        }

        return around.All.Any(neighbour => !around.IsHome(neighbour.Document) || neighbour.Document.Fields.Any(field => !around.HomeClasses.Contains(field.Class)))
            ? null
            : AbstentionReason.NothingOutsideHome;
    }

    /// <summary>How many of the text's terms the nearest documents hold: the mean of those that hold most, so that a few odd ones among them do no harm.</summary>
    internal static double MeanSharedTerms(Neighbourhood around, TermWeights weights) =>
        around.Near.Take(NearestRead).Select(neighbour => weights.OwnTerms(neighbour.Document)).OrderDescending().Take(BestSharing).DefaultIfEmpty(0).Average();
}
