using System.Globalization;
using System.Text;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Reports;

/// <summary>The benchmark as Markdown tables, and the block of a page that holds them.</summary>
public static class BenchmarkMarkdown
{
    private const string Start = "<!-- benchmark: written by ideation evaluate -->";
    private const string End = "<!-- end of benchmark -->";

    /// <summary>Puts the tables between the two marks of a page.</summary>
    /// <exception cref="EvaluationException">The page does not have the two marks, one after the other.</exception>
    public static string Replace(string page, BenchmarkReport report, string pageName)
    {
        var (start, end) = Find(page, pageName);
        return string.Concat(page.AsSpan(0, start), "\n", Render(report), page.AsSpan(end));
    }

    /// <summary>What stands between the two marks of a page.</summary>
    /// <exception cref="EvaluationException">The page does not have the two marks, one after the other.</exception>
    public static string Block(string page, string pageName)
    {
        var (start, end) = Find(page, pageName);
        return page[(start + 1)..end];
    }

    /// <summary>A table a task: methods down, metrics across, 95 % intervals at our own, and what the differences to the strongest baseline are.</summary>
    public static string Render(BenchmarkReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Model {report.Model}; all tasks in {report.Seconds:F0} s with at most {report.PeakMegabytes:N0} MB.");
        foreach (var task in report.Tasks)
        {
            Append(text, task);
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static (int Start, int End) Find(string page, string pageName)
    {
        var start = page.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new EvaluationException($"{pageName} has no place for the benchmark; expected a line {Start} and, after it, a line {End}.")
            : (start + Start.Length, end);
    }

    private static void Append(StringBuilder text, TaskReport task)
    {
        var metrics = task.Methods.SelectMany(method => method.Metrics.Keys).Distinct(StringComparer.Ordinal).ToArray();
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"**{task.Task}**: {task.Queries:N0} items, {task.CorpusSize:N0} {task.Searched}").AppendLine();
        text.AppendLine(Row("method", metrics)).AppendLine(Row("---", metrics.Select(_ => "---")));
        foreach (var method in task.Methods)
        {
            var ours = method.Name == MethodNames.Ideation;
            text.AppendLine(Row(ours ? $"**{method.Name}**" : method.Name, metrics.Select(metric => Cell(method, metric, ours))));
        }

        if (Differences(task, metrics[0]) is { Length: > 0 } differences)
        {
            text.AppendLine().AppendLine(differences);
        }
    }

    private static string Row(string head, IEnumerable<string> cells) => $"| {head} | {string.Join(" | ", cells)} |";

    private static string Cell(MethodReport method, string metric, bool withInterval) => !method.Metrics.TryGetValue(metric, out var value) ? "–"
        : withInterval ? $"{Figure(metric, value)} {Range(metric, method.Intervals[metric])}"
        : Figure(metric, value);

    private static string Differences(TaskReport task, string metric)
    {
        var parts = task.Find(MethodNames.Ideation)?.Differences
            .Where(difference => difference.Key is not (MethodNames.Random or MethodNames.Popularity) && difference.Value.ContainsKey(metric))
            .Select(difference => $"{difference.Key} {Trimmed(MetricFormat.WithSign(metric, difference.Value[metric].Value))} {Range(metric, difference.Value[metric].Interval)}{(difference.Value[metric].Clear ? "" : " (not clear)")}")
            .ToArray();
        return parts is { Length: > 0 } ? $"ideation − other, {metric}: {string.Join("; ", parts)}." : "";
    }

    private static string Range(string metric, double[] interval) => $"[{Figure(metric, interval[0])}, {Figure(metric, interval[1])}]";

    private static string Figure(string metric, double value) => Trimmed(MetricFormat.Number(metric, value));

    // .725 for 0.725, a minus sign for a hyphen.
    private static string Trimmed(string number)
    {
        var sign = number[0] is '+' or '-' ? number[..1] : "";
        var digits = number[sign.Length..];
        return sign.Replace('-', '−') + (digits.StartsWith("0.", StringComparison.Ordinal) ? digits[1..] : digits);
    }
}
