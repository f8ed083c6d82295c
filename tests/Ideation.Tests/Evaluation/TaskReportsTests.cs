using System.Text.Json;
using Ideation.Evaluation;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;

namespace Ideation.Tests.Evaluation;

public sealed class TaskReportsTests : IDisposable
{
    private static readonly EvaluationOptions Options = new() { Resamples = 500 };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_method_that_reads_the_text_beats_the_prior_and_its_lift_goes_when_truths_are_permuted()
    {
        var (_, report) = await RunAsync(Telling(80));

        var bm25 = report.Control.Methods.Single(method => method.Name == MethodNames.Bm25);
        Assert.Equal(80, report.Control.Queries);
        Assert.True(bm25.Lift > 0.2);
        Assert.True(bm25.Collapsed);
        Assert.InRange(bm25.PermutedLift, -0.1, 0.1);
        Assert.True(bm25.PermutedOverBaseline <= 0);
    }

    [Fact]
    public async Task Every_figure_lies_in_its_interval_and_the_random_baseline_is_clearly_below()
    {
        var (_, report) = await RunAsync(Telling(80));

        Assert.All(report.Methods, method => Assert.All(method.Metrics, metric => Assert.InRange(metric.Value, method.Intervals[metric.Key][0] - 1e-9, method.Intervals[metric.Key][1] + 1e-9)));
        var difference = report.Find(MethodNames.Random)!.Differences[MethodNames.Bm25][FieldMetrics.PrecisionAtOne];
        Assert.True(difference.Clear);
        Assert.True(difference.Value < 0);
    }

    [Fact]
    public async Task The_figures_are_the_same_whenever_the_seed_is()
    {
        var first = await RunAsync(Telling(40));
        var second = await RunAsync(Telling(40));

        Assert.All(first.Report.Methods.Zip(second.Report.Methods), pair => Assert.Equal(pair.First.Intervals, pair.Second.Intervals));
    }

    [Fact]
    public async Task The_json_file_has_the_shape_that_all_tasks_share()
    {
        var (_, report) = await RunAsync(Telling(40));
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
    public async Task The_per_item_file_has_a_line_for_each_method_and_item()
    {
        var (results, _) = await RunAsync(Telling(12));
        await ReportFiles.WriteItemsAsync(_folder.File("queries.jsonl"), [("xfield", results)], TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(_folder.File("queries.jsonl"));
        Assert.Equal(12 * results.Count, lines.Length);
        using var json = JsonDocument.Parse(lines[^1]);
        Assert.Equal(["task", "id", "method", "ranked", "hits", "metrics"], json.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_file_in_a_folder_that_does_not_exist_is_refused_and_nothing_is_left()
    {
        var (_, report) = await RunAsync(Telling(12));
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

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TaskRun.RunAsync(Telling(12), Options, null, cancelled.Token));
    }

    private static EvaluationTask Telling(int documents) => SomeTask.XField(SomeTask.Telling(documents));

    private static async Task<(IReadOnlyList<MethodScores> Results, TaskReport Report)> RunAsync(EvaluationTask task)
    {
        var (report, results) = await TaskRun.RunAsync(task, Options, null, TestContext.Current.CancellationToken);
        return (results, report);
    }
}
