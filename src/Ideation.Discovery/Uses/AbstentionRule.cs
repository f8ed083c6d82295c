using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Decides whether the text and what lies around it are good enough to say anything.</summary>
internal sealed class AbstentionRule(DiscoveryOptions options)
{
    /// <param name="reading">The text.</param>
    /// <param name="around">What lies around it.</param>
    /// <param name="weights">How telling its terms are there.</param>
    /// <param name="confidence">How likely it is about a technology, as <see cref="Stated"/>.</param>
    public AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around, TermWeights weights, double confidence)
    {
        if (Unread(reading, around) is { } reason)
        {
            return reason;
        }

        if (confidence < options.LeastConfidence)
        {
            var words = reading.SingleTerms;
            return words.Count(term => weights.IsKnown(term.Key)) < options.LeastKnownTerms * words.Count ? AbstentionReason.TextNotUnderstood : AbstentionReason.NothingClose;
        }

        return around.All.Any(neighbour => !around.IsHome(neighbour.Document) || neighbour.Document.Fields.Any(field => !around.HomeClasses.Contains(field.Class)))
            ? null
            : AbstentionReason.NothingOutsideHome;
    }

    private AbstentionReason? Unread(TechnologyReading reading, Neighbourhood around) =>
        TextLanguage.IsAnother(reading.Technology.Text) ? AbstentionReason.AnotherLanguage
        : around.CorpusDocuments == 0 ? AbstentionReason.NoDocumentsInLanguage
        : reading.SingleTerms.Count < options.FewestTerms ? AbstentionReason.TextTooShort
        : VectorMath.IsZero(reading.Vector.Span) ? AbstentionReason.TextNotUnderstood
        : null;

    /// <summary>The confidence the decision rests on, in [0,1]: 0 for a text that is refused unread.</summary>
    public double Stated(TechnologyReading reading, Neighbourhood around, TermWeights weights) =>
        Unread(reading, around) is null ? TextConfidence.Of(reading, around, weights).Value : 0;
}
