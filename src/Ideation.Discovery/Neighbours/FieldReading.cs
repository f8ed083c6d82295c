using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Tells which fields documents belong to that nobody classified, so that they can show a use, too; those whose text does not say it plainly are left out.</summary>
internal sealed class FieldReading
{
    // One class is likelier than all others together.
    private const double LeastClass = 0.5;

    // A second field is one the text is nearly as much about.
    private const double LeastFurther = 0.2;

    private readonly SpanReader _reader;
    private readonly FieldPredictor _predictor;
    private readonly int[] _classOf;
    private readonly int _classes;

    public FieldReading(SpanReader reader, FieldPredictor predictor)
    {
        (_reader, _predictor) = (reader, predictor);
        var classes = predictor.Fields.Select(field => field.Class).Distinct(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        (_classOf, _classes) = ([.. predictor.Fields.Select(field => classes[field.Class])], classes.Count);
    }

    /// <returns>The documents that remain, with fields, in the same order.</returns>
    public async Task<IReadOnlyList<Neighbour>> ReadAsync(IReadOnlyList<Neighbour> unclassified, CancellationToken cancellationToken)
    {
        var vectors = await _reader.ReadWholeAsync(unclassified.Select(neighbour => neighbour.Document), cancellationToken).ConfigureAwait(false);
        return [.. unclassified
            .Zip(vectors, (neighbour, vector) => neighbour with { Document = neighbour.Document.WithPredictedFields(VectorMath.IsZero(vector.Span) ? [] : Likely(vector.Span)) })
            .Where(neighbour => neighbour.Document.Fields.Count > 0)];
    }

    private IpcSubclass[] Likely(ReadOnlySpan<float> vector)
    {
        var probabilities = _predictor.Probabilities(vector);
        var shares = new float[_classes];
        for (var field = 0; field < probabilities.Length; field++)
        {
            shares[_classOf[field]] += probabilities[field];
        }

        var likeliest = Array.IndexOf(shares, shares.Max());
        if (shares[likeliest] < LeastClass)
        {
            return [];
        }

        var first = Enumerable.Range(0, probabilities.Length).Where(field => _classOf[field] == likeliest).MaxBy(field => probabilities[field]);
        var further = Enumerable.Range(0, probabilities.Length).Where(field => probabilities[field] >= LeastFurther && field != first).OrderByDescending(field => probabilities[field]);
        return [_predictor.Fields[first], .. further.Select(field => _predictor.Fields[field])];
    }
}
