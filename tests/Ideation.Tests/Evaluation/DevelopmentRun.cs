using Ideation.App.Commands.Evaluate;
using Ideation.Evaluation.Conditions;
using Ideation.Evaluation.Reports;

namespace Ideation.Tests.Evaluation;

/// <summary>One run over the development data that all conditions on it share, so that corpus, tables and vectors are made once.</summary>
public sealed class DevelopmentRun : IAsyncDisposable
{
    // Conditions are about the figures, not about their intervals.
    private const string Resamples = "100";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<BenchmarkReport>> _report;

    public DevelopmentRun() => _report = new(RunAsync);

    /// <summary>The report of the tasks that have a condition on the development data.</summary>
    internal Task<BenchmarkReport> ReportAsync() => _report.Value;

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<BenchmarkReport> RunAsync()
    {
        var tasks = EvaluationConditionTests.Read().Values.Where(EvaluationConditionTests.IsOnDevelopmentData).Select(condition => condition.Task).Distinct();
        string[] arguments = [.. tasks.SelectMany(task => new[] { "--task", task }), "--data", RepositoryFolder.RequireSharedData(), "--resamples", Resamples, "--json", _folder.File("report.json")];
        Assert.Equal(0, await EvaluateCommand.Create().Parse(arguments).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken));
        return ReportFiles.ReadBenchmark(_folder.File("report.json"));
    }
}
