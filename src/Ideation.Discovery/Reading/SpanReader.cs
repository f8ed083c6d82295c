using Ideation.Discovery.Reading.Views;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Reading;

/// <summary>Turns texts into spans with vectors.</summary>
internal sealed class SpanReader(IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    public async Task<TechnologyReading> ReadAsync(CoreTechnology technology, CancellationToken cancellationToken)
    {
        var sentences = TextSpans.Split(technology.Text, technology.Language);
        var views = TextViews.Of("", technology.Text, technology.Language);
        var vectors = await EmbedAsync([.. ViewTexts(technology.Text, views), .. sentences], cancellationToken).ConfigureAwait(false);
        return new TechnologyReading(
            technology, VectorMath.Normalised(vectors[0].Span), Views(vectors[0], vectors[1], vectors[2]), sentences, [.. vectors.Skip(3)], Terms.Of(technology.Text, technology.Language), technology.Language);
    }

    /// <summary>Each document once, by publication number, with its two views.</summary>
    public async Task<IReadOnlyDictionary<PublicationNumber, ViewedDocument>> ReadViewsAsync(IEnumerable<Neighbour> neighbours, CancellationToken cancellationToken)
    {
        var documents = neighbours.DistinctBy(neighbour => neighbour.Document.Number).ToArray();
        if (documents.Length == 0)
        {
            return new Dictionary<PublicationNumber, ViewedDocument>();
        }

        var texts = OnAllCores.Map(documents, neighbour => ViewTexts(WholeText(neighbour.Document), TextViews.Of(neighbour.Document)));
        var vectors = await EmbedAsync([.. texts.SelectMany(views => views)], cancellationToken).ConfigureAwait(false);
        return documents.Index().ToDictionary(
            pair => pair.Item.Document.Number,
            pair => new ViewedDocument(pair.Item, vectors[3 * pair.Index], Views(vectors[3 * pair.Index], vectors[(3 * pair.Index) + 1], vectors[(3 * pair.Index) + 2])));
    }

    /// <summary>One vector a text.</summary>
    public Task<IReadOnlyList<ReadOnlyMemory<float>>> ReadTextsAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        texts.Count == 0 ? Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>>([]) : EmbedAsync(texts, cancellationToken);

    /// <summary>One vector a document, of its title and abstract.</summary>
    public Task<IReadOnlyList<ReadOnlyMemory<float>>> ReadWholeAsync(IEnumerable<PatentDocument> documents, CancellationToken cancellationToken) =>
        ReadTextsAsync([.. documents.Select(WholeText)], cancellationToken);

    /// <summary>Each document once, by publication number, in two calls of the model's batch.</summary>
    public async Task<IReadOnlyDictionary<PublicationNumber, DocumentReading>> ReadAsync(IEnumerable<Neighbour> neighbours, CancellationToken cancellationToken)
    {
        var documents = neighbours.DistinctBy(neighbour => neighbour.Document.Number).Select(neighbour => (Neighbour: neighbour, Spans: Spans(neighbour.Document))).ToArray();
        if (documents.Length == 0)
        {
            return new Dictionary<PublicationNumber, DocumentReading>();
        }

        var texts = documents.SelectMany(document => document.Spans.Select(span => span.Quote).Prepend(WholeText(document.Neighbour.Document)));
        var vectors = await EmbedAsync([.. texts], cancellationToken).ConfigureAwait(false);
        var readings = new Dictionary<PublicationNumber, DocumentReading>();
        var next = 0;
        foreach (var (neighbour, spans) in documents)
        {
            readings.Add(neighbour.Document.Number, new DocumentReading(neighbour, vectors[next], spans, [.. vectors.Skip(next + 1).Take(spans.Length)]));
            next += 1 + spans.Length;
        }

        return readings;
    }

    private static string[] ViewTexts(string whole, DocumentViews views) =>
        [whole, views.Purpose.Length > 0 ? views.Purpose : whole, views.Mechanism.Length > 0 ? views.Mechanism : whole];

    private static ViewVectors Views(ReadOnlyMemory<float> whole, ReadOnlyMemory<float> purpose, ReadOnlyMemory<float> mechanism) =>
        new(VectorMath.IsZero(purpose.Span) ? whole : purpose, VectorMath.IsZero(mechanism.Span) ? whole : mechanism);

    private static string WholeText(PatentDocument document) =>
        document.Title.Length > 0 ? document.Title + ". " + document.Abstract : document.Abstract;

    private static Evidence[] Spans(PatentDocument document)
    {
        var spans = TextSpans.Split(document.Abstract, document.Language).Select(span => new Evidence(document.Number, EvidencePart.Abstract, span)).ToArray();
        return spans.Length > 0 || document.Title.Length == 0 ? spans : [new Evidence(document.Number, EvidencePart.Title, document.Title)];
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var generated = await embeddings.GenerateAsync(texts, cancellationToken: cancellationToken).ConfigureAwait(false);
        return [.. generated.Select(embedding => embedding.Vector)];
    }
}
