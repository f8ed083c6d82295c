using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Names a use by a phrase of its documents, word for word: one that says what its document and the field are about.</summary>
internal sealed class PurposeNaming(SpanReader reader, DiscoveryOptions options)
{
    // How much a phrase that can be read as one is preferred to a makeshift, and a document of the field itself to one that is only also classified there; cosines differ by about as much.
    private const double Readable = 0.3;
    private const double OwnField = 0.15;

    // A phrase this much worse than the best of its use is not worth naming it after.
    private const double Tolerance = 0.35;

    /// <summary>For each use the phrases that could name it, by document; a use without any quotable phrase is left out.</summary>
    public async Task<IReadOnlyDictionary<UseCandidate, IReadOnlyDictionary<PublicationNumber, Evidence>>> NameAsync(IReadOnlyList<UseCandidate> candidates, string language, CancellationToken cancellationToken)
    {
        var phrases = candidates
            .SelectMany(candidate => candidate.Documents.Take(options.FarCandidates), (candidate, document) => (Candidate: candidate, Document: document, Found: document.Phrase))
            .Where(phrase => phrase.Found.Phrase is not null)
            .ToArray();
        var names = candidates.Select(candidate => TechnologyFields.Find(candidate.Field.Field).Name(language));
        var vectors = await reader.ReadTextsAsync([.. phrases.Select(phrase => phrase.Found.Phrase!.Quote), .. names], cancellationToken).ConfigureAwait(false);
        var fields = candidates.Index().ToDictionary(pair => pair.Item, pair => vectors[phrases.Length + pair.Index]);
        return phrases
            .Zip(vectors, (phrase, vector) => (phrase.Candidate, Phrase: phrase.Found.Phrase!, Worth:
                VectorMath.Cosine(vector.Span, phrase.Document.Whole.Span) + (VectorMath.Cosine(vector.Span, fields[phrase.Candidate].Span) / 2)
                + (phrase.Found.Readable ? Readable : 0) + (phrase.Document.Document.Fields[0] == phrase.Candidate.Field.Field ? OwnField : 0)))
            .GroupBy(phrase => phrase.Candidate)
            .ToDictionary(group => group.Key, group => (IReadOnlyDictionary<PublicationNumber, Evidence>)Best([.. group.Select(phrase => (phrase.Phrase, phrase.Worth))]));
    }

    private static Dictionary<PublicationNumber, Evidence> Best(IReadOnlyList<(Evidence Phrase, double Worth)> phrases)
    {
        var best = phrases.Max(phrase => phrase.Worth);
        return phrases.Where(phrase => phrase.Worth >= best - Tolerance).ToDictionary(phrase => phrase.Phrase.Number, phrase => phrase.Phrase);
    }
}
