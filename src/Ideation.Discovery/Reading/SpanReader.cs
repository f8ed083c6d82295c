using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Reading;

/// <summary>Turns texts into spans with vectors.</summary>
internal sealed class SpanReader(IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    public async Task<TechnologyReading> ReadAsync(CoreTechnology technology, CancellationToken cancellationToken)
    {
        var sentences = TextSpans.Split(technology.Text, technology.Language);
        var vectors = await EmbedAsync([technology.Text, .. sentences], cancellationToken).ConfigureAwait(false);
        return new TechnologyReading(
            technology, VectorMath.Normalised(vectors[0].Span), sentences, [.. vectors.Skip(1)], Terms.Of(technology.Text, technology.Language));
    }

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
