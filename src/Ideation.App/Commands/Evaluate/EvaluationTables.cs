using System.Globalization;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Reports;
using Spectre.Console;

namespace Ideation.App.Commands.Evaluate;

/// <summary>Shows the report of any task: figures with their intervals, differences and the control.</summary>
internal static class EvaluationTables
{
    private const int MetricsAcross = 4;

    public static void Write(IAnsiConsole console, BenchmarkReport report)
    {
        foreach (var task in report.Tasks)
        {
            Write(console, task);
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Model}: {report.Seconds:F0} s, at most {report.PeakMegabytes:F0} MB"));
    }

    private static void Write(IAnsiConsole console, TaskReport report)
    {
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Task}: {report.CorpusSize:N0} {report.Searched}\n{report.Queries:N0} items in {report.Units:N0} resampled units ({report.Unit}), 95 % intervals, {report.Resamples:N0} resamples, seed {report.Seed}"));
        if (report.Facts.Count > 0)
        {
            console.WriteLine(string.Join(", ", report.Facts.Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Key} {fact.Value:0.##}"))));
        }

        var metrics = report.Methods.SelectMany(method => method.Metrics.Keys).Distinct().ToArray();
        foreach (var part in metrics.Chunk(MetricsAcross))
        {
            console.Write(Figures(report, part));
        }

        foreach (var part in metrics.Chunk(MetricsAcross))
        {
            console.Write(Differences(report, part));
        }

        foreach (var method in report.Methods.Where(method => method.Reliability is not null))
        {
            console.Write(Stated(method));
        }

        foreach (var method in report.Methods.Where(method => method.Curve is not null))
        {
            console.WriteLine($"{method.Name}, risk by coverage: {string.Join(", ", method.Curve!.Where((_, i) => i % 2 == 1).Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Coverage:F1} {point.Risk:F3}")))}");
        }

        console.Write(Control(report));
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Seconds:F0} s\n"));
    }

    private static Table Figures(TaskReport report, string[] metrics)
    {
        var table = Headed(["method", .. metrics, "s"]);
        foreach (var method in report.Methods)
        {
            table.AddRow([
                Markup.Escape(method.Name),
                .. metrics.Select(metric => method.Metrics.TryGetValue(metric, out var value) ? $"{MetricFormat.Number(metric, value)}\n{Range(metric, method.Intervals[metric])}" : "–"),
                method.Seconds.ToString("F0", CultureInfo.InvariantCulture),
            ]);
        }

        return table;
    }

    private static Table Differences(TaskReport report, string[] metrics)
    {
        var table = Headed(["difference", .. metrics]);
        foreach (var (method, other, figures) in report.Methods
            .Where(method => MethodNames.IsIdeation(method.Name))
            .SelectMany(method => method.Differences.Select(pair => (method.Name, pair.Key, pair.Value))))
        {
            table.AddRow([Markup.Escape($"{method}\n− {other}"), .. metrics.Select(metric => figures.TryGetValue(metric, out var difference) ? Difference(metric, difference) : "–")]);
        }

        table.Caption = new TableTitle("* the interval excludes 0");
        return table;
    }

    private static Table Control(TaskReport report)
    {
        var (metric, control) = (report.Control.Metric, report.Control);
        var table = Headed(["method", "lift", "truths dealt", $"over {control.Baseline}", "truths dealt", "no lift left"]);
        foreach (var lift in control.Methods)
        {
            table.AddRow(
                Markup.Escape(lift.Name),
                MetricFormat.WithSign(metric, lift.Lift),
                $"{MetricFormat.WithSign(metric, lift.PermutedLift)}\n{Range(metric, lift.PermutedInterval)}",
                MetricFormat.WithSign(metric, lift.OverBaseline),
                $"{MetricFormat.WithSign(metric, lift.PermutedOverBaseline)}\n{Range(metric, lift.PermutedOverBaselineInterval)}",
                lift.Collapsed ? "yes" : "NO");
        }

        table.Title = new TableTitle($"control: {metric} with truths dealt to other items");
        return table;
    }

    private static Table Stated(MethodReport method)
    {
        var table = Headed(["probability", "stated", "mean", "held"]);
        foreach (var bin in method.Reliability!)
        {
            table.AddRow(
                string.Create(CultureInfo.InvariantCulture, $"{bin.From:F1}–{bin.To:F1}"), bin.Stated.ToString("N0", CultureInfo.InvariantCulture), bin.Probability.ToString("F3", CultureInfo.InvariantCulture), bin.Held.ToString("F3", CultureInfo.InvariantCulture));
        }

        table.Title = new TableTitle($"{Markup.Escape(method.Name)}: how often stated probabilities held");
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
        $"{MetricFormat.WithSign(metric, difference.Value)}{(difference.Clear ? "*" : "")}\n{Range(metric, difference.Interval)}";

    private static string Range(string metric, double[] interval) => $"{MetricFormat.Number(metric, interval[0])}..{MetricFormat.Number(metric, interval[1])}";
}
