using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Names a use by a phrase of its documents, word for word: the one that says best what they have in common and what the field is about.</summary>
internal sealed class PurposeNaming(SpanReader reader, DiscoveryOptions options)
{
    // How much a phrase that can be read as one is preferred to a makeshift, and a document of the field itself to one that is only also classified there; cosines differ by about as much.
    private const double Readable = 0.3;
    private const double OwnField = 0.15;

    /// <summary>One phrase a use; a use without any quotable phrase is left out.</summary>
    public async Task<IReadOnlyDictionary<UseCandidate, Evidence>> NameAsync(IReadOnlyList<UseCandidate> candidates, string language, CancellationToken cancellationToken)
    {
        var phrases = candidates
            .SelectMany(candidate => candidate.Documents.Take(options.MostEvidence), (candidate, document) => (Candidate: candidate, Document: document, Found: PurposePhrases.Find(document.Document)))
            .Where(phrase => phrase.Found.Phrase is not null)
            .ToArray();
        var names = candidates.Select(candidate => TechnologyFields.Find(candidate.Field.Field).Name(language));
        var vectors = await reader.ReadTextsAsync([.. phrases.Select(phrase => phrase.Found.Phrase!.Quote), .. names], cancellationToken).ConfigureAwait(false);
        var fields = candidates.Index().ToDictionary(pair => pair.Item, pair => vectors[phrases.Length + pair.Index]);
        var centres = candidates.ToDictionary(candidate => candidate, candidate => VectorMath.Mean([.. candidate.Documents.Take(options.MostEvidence).Select(document => document.Views.Purpose)]));
        return phrases
            .Zip(vectors, (phrase, vector) => (phrase.Candidate, Phrase: phrase.Found.Phrase!, Worth:
                VectorMath.Cosine(vector.Span, centres[phrase.Candidate]) + (VectorMath.Cosine(vector.Span, fields[phrase.Candidate].Span) / 2)
                + (phrase.Found.Readable ? Readable : 0) + (phrase.Document.Document.Fields[0] == phrase.Candidate.Field.Field ? OwnField : 0)))
            .GroupBy(phrase => phrase.Candidate)
            .ToDictionary(group => group.Key, group => group.MaxBy(phrase => phrase.Worth).Phrase);
    }
}
