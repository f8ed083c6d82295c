using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>Tells which fields documents belong to that nobody classified, so that they can show a use, too; those whose text does not say it plainly are left out.</summary>
internal sealed class FieldReading(SpanReader reader, FieldPredictor predictor)
{
    // One class is likelier than all others together.
    private const double LeastClass = 0.5;

    // A second field is one the text is nearly as much about.
    private const double LeastFurther = 0.2;

    /// <returns>The documents that remain, with fields, in the same order.</returns>
    public async Task<IReadOnlyList<Neighbour>> ReadAsync(IReadOnlyList<Neighbour> unclassified, CancellationToken cancellationToken)
    {
        var vectors = await reader.ReadWholeAsync(unclassified, cancellationToken).ConfigureAwait(false);
        return [.. unclassified
            .Zip(vectors, (neighbour, vector) => neighbour with { Document = neighbour.Document.WithPredictedFields(VectorMath.IsZero(vector.Span) ? [] : Likely(vector.Span)) })
            .Where(neighbour => neighbour.Document.Fields.Count > 0)];
    }

    private IpcSubclass[] Likely(ReadOnlySpan<float> vector)
    {
        var probabilities = predictor.Predict(vector).Select(pair => (Field: pair.Key, Probability: Math.Exp(pair.Value))).ToArray();
        var (first, share) = probabilities
            .GroupBy(pair => pair.Field.Class)
            .Select(fields => (First: fields.MaxBy(pair => pair.Probability).Field, Share: fields.Sum(pair => pair.Probability)))
            .MaxBy(fields => fields.Share);
        return share < LeastClass ? [] :
        [
            first,
            .. probabilities.Where(pair => pair.Probability >= LeastFurther && pair.Field != first).OrderByDescending(pair => pair.Probability).Select(pair => pair.Field),
        ];
    }
}
