using Ideation.Evaluation;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;

namespace Ideation.Tests.Evaluation;

public sealed class BenchmarkPageTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md"));

    private static readonly BenchmarkReport Committed = ReportFiles.ReadBenchmark(Path.Combine(RepositoryFolder.Root, "docs", "benchmark.json"));

    private static readonly string[] ExplainedLead = [TaskNames.Emerge, TaskNames.Out, TaskNames.Partners, TaskNames.Strength, TaskNames.Landscape];

    [Fact]
    public void The_readme_shows_what_the_committed_result_says() =>
        Assert.Equal(BenchmarkMarkdown.Render(Committed), BenchmarkMarkdown.Block(Readme.ReplaceLineEndings("\n"), "README.md"));

    [Fact]
    public void Another_figure_in_the_result_would_be_seen()
    {
        var first = Committed.Tasks[0];
        var method = first.Methods[^1];
        var metrics = method.Metrics.ToDictionary(metric => metric.Key, metric => metric.Value + 0.1);
        var changed = Committed with { Tasks = [first with { Methods = [.. first.Methods.SkipLast(1), method with { Metrics = metrics }] }, .. Committed.Tasks.Skip(1)] };

        Assert.NotEqual(BenchmarkMarkdown.Render(Committed), BenchmarkMarkdown.Render(changed));
    }

    [Fact]
    public void Every_task_of_the_benchmark_is_in_the_committed_result() => Assert.Equal(TaskNames.All, Committed.Tasks.Select(task => task.Task));

    [Fact]
    public void No_answer_is_worth_more_than_another_of_its_stratum_where_truths_are_dealt() =>
        Assert.All(Committed.Tasks, task => Assert.All(task.Control.Methods, method => Assert.InRange(0, method.PermutedInterval[0] - 0.02, method.PermutedInterval[1] + 0.02)));

    [Fact]
    public void Dealt_truths_leave_no_lead_but_where_the_documentation_says_why() =>
        Assert.All(
            Committed.Tasks.Where(task => !ExplainedLead.Contains(task.Task)),
            task => Assert.All(task.Control.Methods, method => Assert.True(method.Collapsed, $"{task.Task}: {method.Name}")));

    [Fact]
    public void Only_the_block_between_the_marks_is_rewritten()
    {
        var page = Readme.Replace("Model ", "Stale ", StringComparison.Ordinal);

        Assert.Equal(Readme.ReplaceLineEndings("\n").Split("<!-- benchmark")[0].Replace("Model ", "Stale ", StringComparison.Ordinal), BenchmarkMarkdown.Replace(page, Committed, "README.md").ReplaceLineEndings("\n").Split("<!-- benchmark")[0]);
        Assert.Contains($"Model {Committed.Model}", BenchmarkMarkdown.Replace(page, Committed, "README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_the_marks_is_refused() =>
        Assert.Contains("page.md has no place for the benchmark", Assert.Throws<EvaluationException>(() => BenchmarkMarkdown.Replace("# Page", Committed, "page.md")).Message, StringComparison.Ordinal);
}
