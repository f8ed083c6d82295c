using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>A retrieved document with its quotable spans and their vectors.</summary>
/// <param name="Neighbour">The document and its similarity to the core technology.</param>
/// <param name="Vector">Vector of title and abstract.</param>
/// <param name="Spans">Sentences and clauses of the abstract, or the title where there is none.</param>
/// <param name="SpanVectors">One vector a span.</param>
internal sealed record DocumentReading(
    Neighbour Neighbour, ReadOnlyMemory<float> Vector, IReadOnlyList<Evidence> Spans, IReadOnlyList<ReadOnlyMemory<float>> SpanVectors)
{
    public PatentDocument Document => Neighbour.Document;

    public IReadOnlyList<IReadOnlyList<Term>> SpanTerms { get; } = [.. Spans.Select(span => Terms.Of(span.Quote, Neighbour.Document.Language))];

    /// <summary>The span that shows best what the core technology is about; null when there is nothing to quote.</summary>
    public Evidence? ClosestSpan(TechnologyReading reading) => BestSpan(_ => 0, reading);

    /// <summary>The span that is closest to the core technology and worth most by its terms.</summary>
    public Evidence? BestSpan(Func<IReadOnlyList<Term>, double> worth, TechnologyReading reading) =>
        Spans.Count == 0 ? null : Spans[Enumerable.Range(0, Spans.Count).MaxBy(i => reading.Closeness(SpanVectors[i].Span) + worth(SpanTerms[i]))];
}
