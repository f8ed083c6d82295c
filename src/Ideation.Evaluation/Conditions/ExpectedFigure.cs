using System.Globalization;
using Ideation.Evaluation.Reports;

namespace Ideation.Evaluation.Conditions;

/// <summary>A figure of a method with how far it may lie from what is expected, either way.</summary>
public sealed record ExpectedFigure(string Method, string Metric, double Value, double Tolerance)
{
    internal IEnumerable<string> Check(TaskReport report)
    {
        if (report.Find(Method) is not { } method || !method.Metrics.TryGetValue(Metric, out var found))
        {
            return [$"{Metric} of {Method} was not measured."];
        }

        return Math.Abs(found - Value) <= Tolerance
            ? []
            : [string.Create(CultureInfo.InvariantCulture, $"{Metric} of {Method} is {found:F4}; expected {Value:F4} within {Tolerance:F4}.")];
    }
}
