using System.Text.Json;
using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Reports;

namespace Ideation.Tests.Evaluation;

public sealed class XFieldReportsTests : IDisposable
{
    private static readonly EvaluationOptions Options = new() { Resamples = 500 };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_method_that_reads_the_text_beats_the_prior_and_its_lift_goes_when_truths_are_permuted()
    {
        var (_, report) = await RunAsync(SomeTask.Telling(80));

        var bm25 = report.Control.Methods.Single(method => method.Name == XFieldMethods.Bm25);
        Assert.Equal(80, report.Control.Queries);
        Assert.True(bm25.Lift > 0.2);
        Assert.True(bm25.Collapsed);
        Assert.InRange(bm25.PermutedLift, -0.1, 0.1);
        Assert.True(bm25.PermutedOverPrior <= 0);
    }

    [Fact]
    public async Task Every_figure_lies_in_its_interval_and_the_random_baseline_is_clearly_below()
    {
        var (_, report) = await RunAsync(SomeTask.Telling(80));

        Assert.All(report.Methods, method => Assert.All(method.Metrics, metric => Assert.InRange(metric.Value, method.Intervals[metric.Key][0] - 1e-9, method.Intervals[metric.Key][1] + 1e-9)));
        var difference = report.Find(XFieldMethods.Random)!.Differences[XFieldMethods.Bm25][XFieldMetric.PrecisionAtOne];
        Assert.True(difference.Clear);
        Assert.True(difference.Value < 0);
    }

    [Fact]
    public async Task The_figures_are_the_same_whenever_the_seed_is()
    {
        var first = await RunAsync(SomeTask.Telling(40));
        var second = await RunAsync(SomeTask.Telling(40));

        Assert.All(first.Report.Methods.Zip(second.Report.Methods), pair => Assert.Equal(pair.First.Intervals, pair.Second.Intervals));
    }

    [Fact]
    public async Task The_json_file_has_the_shape_that_later_tasks_keep()
    {
        var (_, report) = await RunAsync(SomeTask.Telling(40));
        await ReportFiles.WriteJsonAsync(_folder.File("report.json"), report, TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("report.json")));
        var root = json.RootElement;
        Assert.Equal("xfield", root.GetProperty("task").GetString());
        Assert.Equal(40, root.GetProperty("corpusSize").GetInt32());
        Assert.Equal(40, root.GetProperty("queries").GetInt32());
        Assert.All(root.GetProperty("methods").EnumerateArray(), method =>
        {
            Assert.NotEmpty(method.GetProperty("name").GetString()!);
            Assert.All(["fieldRecall@10", "fieldNdcg@10", "precision@1", "serendipity@10", "recall@10/near"], name =>
            {
                Assert.InRange(method.GetProperty("metrics").GetProperty(name).GetDouble(), 0, 1);
                Assert.Equal(2, method.GetProperty("intervals").GetProperty(name).GetArrayLength());
            });
        });
        Assert.Equal([_folder.File("report.json")], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task The_per_query_file_has_a_line_for_each_method_and_query()
    {
        var (results, _) = await RunAsync(SomeTask.Telling(12));
        await ReportFiles.WriteQueriesAsync(_folder.File("queries.jsonl"), results, TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(_folder.File("queries.jsonl"));
        Assert.Equal(12 * results.Count, lines.Length);
        using var json = JsonDocument.Parse(lines[^1]);
        Assert.Equal(["id", "method", "ranked", "hits", "metrics"], json.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_file_in_a_folder_that_does_not_exist_is_refused_and_nothing_is_left()
    {
        var (_, report) = await RunAsync(SomeTask.Telling(12));
        var path = Path.Combine(_folder.Path, "missing", "report.json");

        var e = await Assert.ThrowsAsync<IOException>(() => ReportFiles.WriteJsonAsync(path, report, TestContext.Current.CancellationToken));
        Assert.Contains("its folder does not exist", e.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Cancelling_stops_a_run()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var task = SomeTask.Telling(12);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => XFieldEvaluation.RunAsync(task, XFieldMethods.Baselines(task, 1), null, cancelled.Token));
    }

    private static async Task<(IReadOnlyList<MethodScores> Results, XFieldReport Report)> RunAsync(XFieldTask task)
    {
        var token = TestContext.Current.CancellationToken;
        var results = await XFieldEvaluation.RunAsync(task, XFieldMethods.Baselines(task, Options.Seed), null, token);
        return (results, XFieldReports.Create(task, results, Options, 0, token));
    }
}
