using Ideation.Discovery;

namespace Ideation.Evaluation.Metrics;

/// <summary>A figure of the task: the sum of one column over queries divided by the sum of another.</summary>
/// <remarks>Means over queries divide by one a query; recall in a band divides by the truths of that band.</remarks>
public sealed record XFieldMetric(string Name, Func<QueryScore, double> Numerator, Func<QueryScore, double> Denominator)
{
    public const string FieldRecall = "fieldRecall@10";
    public const string FieldNdcg = "fieldNdcg@10";
    public const string PrecisionAtOne = "precision@1";
    public const string Serendipity = "serendipity@10";

    /// <summary>All figures in the order of the tables.</summary>
    public static IReadOnlyList<XFieldMetric> All { get; } =
    [
        new(FieldRecall, score => score.FieldRecall, _ => 1),
        new(FieldNdcg, score => score.FieldNdcg, _ => 1),
        new(PrecisionAtOne, score => score.PrecisionAtOne, _ => 1),
        new(Serendipity, score => score.Serendipity, _ => 1),
        InBand(FieldBand.Near),
        InBand(FieldBand.Middle),
        InBand(FieldBand.Far),
        InBand(FieldBand.Unseen),
    ];

    /// <summary>The name of the recall in a band, such as <c>recall@10/near</c>.</summary>
    public static string BandName(FieldBand band) => $"recall@10/{band.ToString().ToLowerInvariant()}";

    /// <summary>The figure over all queries; not a number when no query has what it divides by.</summary>
    public double Of(IEnumerable<QueryScore> scores)
    {
        var (numerator, denominator) = scores.Aggregate((0.0, 0.0), (sums, score) => (sums.Item1 + Numerator(score), sums.Item2 + Denominator(score)));
        return numerator / denominator;
    }

    private static XFieldMetric InBand(FieldBand band) => new(
        BandName(band),
        score => score.Bands.GetValueOrDefault(band).Found,
        score => score.Bands.GetValueOrDefault(band).Truths);
}
