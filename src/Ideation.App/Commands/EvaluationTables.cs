using System.Globalization;
using Ideation.Evaluation;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Reports;
using Spectre.Console;

namespace Ideation.App.Commands;

/// <summary>Shows an evaluation: figures with their intervals, bands, differences and the control.</summary>
internal static class EvaluationTables
{
    private static readonly string[] MainMetrics = [XFieldMetric.FieldRecall, XFieldMetric.FieldNdcg, XFieldMetric.PrecisionAtOne, XFieldMetric.Serendipity];

    public static void Write(IAnsiConsole console, XFieldReport report)
    {
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Task}: {report.CorpusSize:N0} classified documents, {report.Fields} fields\n{report.Queries:N0} queries, {report.TruthsPerQuery:F2} truths a query; 95 % intervals, {report.Resamples:N0} resamples, seed {report.Seed}"));
        console.Write(Figures(report));
        console.Write(Bands(report));
        console.Write(Differences(report));
        console.Write(Control(report));
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Seconds:F0} s"));
    }

    private static Table Figures(XFieldReport report)
    {
        var table = Headed(["method", .. MainMetrics, "s"]);
        foreach (var method in report.Methods)
        {
            table.AddRow([method.Name, .. MainMetrics.Select(metric => $"{Number(metric, method.Metrics[metric])}\n{Range(metric, method.Intervals[metric])}"), method.Seconds.ToString("F0", CultureInfo.InvariantCulture)]);
        }

        return table;
    }

    private static Table Bands(XFieldReport report)
    {
        var bands = report.TruthsPerBand.Where(band => band.Value > 0).ToArray();
        var table = Headed(["recall@10", .. bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Key} ({band.Value:N0})"))]);
        foreach (var method in report.Methods)
        {
            table.AddRow([method.Name, .. bands.Select(band => $"recall@10/{band.Key}").Select(metric => method.Metrics.TryGetValue(metric, out var recall) ? Number(metric, recall) : "–")]);
        }

        return table;
    }

    private static Table Differences(XFieldReport report)
    {
        var table = Headed(["difference", .. MainMetrics]);
        foreach (var (method, other, figures) in report.Methods.SelectMany(method => method.Differences.Select(pair => (method.Name, pair.Key, pair.Value))))
        {
            table.AddRow([$"{method}\n− {other}", .. MainMetrics.Select(metric => Difference(metric, figures[metric]))]);
        }

        table.Caption = new TableTitle("* the interval excludes 0");
        return table;
    }

    private static Table Control(XFieldReport report)
    {
        var table = Headed(["method", "lift", "truths permuted", "over prior", "truths permuted", "no lift left"]);
        foreach (var lift in report.Control.Methods)
        {
            table.AddRow(
                lift.Name,
                Signed(XFieldMetric.FieldRecall, lift.Lift),
                $"{Signed(XFieldMetric.FieldRecall, lift.PermutedLift)}\n{Range(XFieldMetric.FieldRecall, lift.PermutedInterval)}",
                Signed(XFieldMetric.FieldRecall, lift.OverPrior),
                $"{Signed(XFieldMetric.FieldRecall, lift.PermutedOverPrior)}\n{Range(XFieldMetric.FieldRecall, lift.PermutedOverPriorInterval)}",
                lift.Collapsed ? "yes" : "NO");
        }

        table.Title = new TableTitle("control: truths permuted within the home class");
        return table;
    }

    private static Table Headed(string[] columns)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (var (i, column) in columns.Index())
        {
            table.AddColumn(new TableColumn(column) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = true, Padding = new Padding(0, 0) });
        }

        return table;
    }

    private static string Difference(string metric, DifferenceReport difference) =>
        $"{Signed(metric, difference.Value)}{(difference.Clear ? "*" : "")}\n{Range(metric, difference.Interval)}";

    private static string Number(string metric, double value) => value.ToString(metric == XFieldMetric.Serendipity ? "F4" : "F3", CultureInfo.InvariantCulture);

    private static string Signed(string metric, double value) => (value >= 0 ? "+" : "") + Number(metric, value);

    private static string Range(string metric, double[] interval) => $"{Number(metric, interval[0])}..{Number(metric, interval[1])}";
}
