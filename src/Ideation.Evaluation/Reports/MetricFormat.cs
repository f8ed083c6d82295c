using System.Globalization;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Reports;

/// <summary>How many decimals a metric is shown with.</summary>
public static class MetricFormat
{
    /// <summary>Three decimals, or four for serendipity, whose figures are small.</summary>
    public static string Number(string metric, double value) => value.ToString(FieldMetrics.IsSerendipity(metric) ? "F4" : "F3", CultureInfo.InvariantCulture);

    /// <summary>The same with a sign.</summary>
    public static string WithSign(string metric, double value) => (double.IsNegative(value) ? "" : "+") + Number(metric, value);
}
