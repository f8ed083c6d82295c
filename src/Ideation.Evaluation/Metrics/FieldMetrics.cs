namespace Ideation.Evaluation.Metrics;

/// <summary>The names of the metrics over rankings of fields.</summary>
public static class FieldMetrics
{
    public const string FieldRecall = "fieldRecall@10";
    public const string FieldNdcg = "fieldNdcg@10";
    public const string PrecisionAtOne = "precision@1";
    public const string Serendipity = "serendipity@10";
    public const string Emergence = "emergence@10";

    /// <summary>How many fields of a ranking are looked at.</summary>
    public const int Depth = 10;

    /// <summary>True for serendipity at any depth, whose figures are small.</summary>
    public static bool IsSerendipity(string metric) => metric.StartsWith("serendipity@", StringComparison.Ordinal);

    /// <summary>The recall in a band, such as <c>recall@10/near</c>.</summary>
    public static string InBand(string band) => $"recall@10/{band}";
}
