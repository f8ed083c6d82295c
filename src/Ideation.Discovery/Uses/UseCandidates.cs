using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Cuts fields into uses by purpose and orders them: how likely the field is, how surprising, how well the documents match and how new their purpose is.</summary>
internal sealed class UseCandidates(UseMatches matches, IReadOnlyDictionary<PublicationNumber, ViewedDocument> viewed, DiscoveryOptions options)
{
    public IReadOnlyList<UseCandidate> Of(IEnumerable<FieldCandidate> fields, Distance distance) => [.. fields
        .SelectMany(field => Purposes(field), (field, documents) => Candidate(field, documents, distance))
        .OrderByDescending(candidate => candidate.Score)
        .ThenBy(candidate => candidate.Field.Field)
        .ThenBy(candidate => candidate.Documents[0].Document.Number)];

    private IReadOnlyList<IReadOnlyList<ViewedDocument>> Purposes(FieldCandidate field) =>
        PurposeClusters.Split([.. field.Documents.Take(options.FieldDocuments).Select(document => viewed[document.Document.Number])], options.SamePurpose);

    private UseCandidate Candidate(FieldCandidate field, IReadOnlyList<ViewedDocument> documents, Distance distance)
    {
        var matched = documents
            .Select(document => (Document: document, Match: matches.Of(document)))
            .Select(pair => (pair.Document, pair.Match, Value: pair.Match.Value * (pair.Document.Document.Fields[0] == field.Field ? 1 : options.SecondaryFactor)))
            .OrderByDescending(pair => pair.Value)
            .ToArray();
        var (_, match, value) = matched[0];
        var score = Math.Pow(field.Chance, options.ChanceExponent) * Surprise(field.Unexpectedness, distance) * value * Newness(match, distance) * Readability(documents);
        return new UseCandidate(field, [.. matched.Select(pair => pair.Document)], match, score);
    }

    // Where no document says in a phrase what it is for, the reader could not tell what would be done.
    private double Readability(IReadOnlyList<ViewedDocument> documents) =>
        documents.Take(options.FarCandidates).Any(document => document.Phrase is { Phrase: not null, Readable: true }) ? 1 : options.UnreadableFactor;

    // Near uses are asked for because they are safe, so there surprise does not count.
    private double Surprise(Unexpectedness unexpectedness, Distance distance) => distance switch
    {
        Distance.Near => 1,
        Distance.Mix when unexpectedness.Band == FieldBand.Near => unexpectedness.Value * options.NearFactor,
        Distance.Mix when unexpectedness.Band == FieldBand.Middle => unexpectedness.Value * options.MiddleFactor,
        _ => unexpectedness.Value,
    };

    // Mechanism near, purpose far: a document that serves what the technology serves already shows no other use.
    private double Newness(UseMatch match, Distance distance) => distance == Distance.Near ? 1 : 1 - (options.KnownPurpose * match.Purpose);
}
