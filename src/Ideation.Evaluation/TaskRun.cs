using System.Diagnostics;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;

namespace Ideation.Evaluation;

/// <summary>Runs the methods of a task one after the other and reports on them.</summary>
public static class TaskRun
{
    public static async Task<(TaskReport Report, IReadOnlyList<MethodScores> Scores)> RunAsync(
        EvaluationTask task, EvaluationOptions options, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var scores = new List<MethodScores>();
        foreach (var method in task.Methods)
        {
            scores.Add(await RunAsync(task, method, progress, cancellationToken).ConfigureAwait(false));
        }

        return (TaskReports.Create(task, scores, options, () => clock.Elapsed.TotalSeconds, cancellationToken), scores);
    }

    private static async Task<MethodScores> RunAsync(EvaluationTask task, EvaluationMethod method, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var clock = Stopwatch.StartNew();
        progress?.Report(new EvaluationProgress(task.Name, method.Name, 0, task.Units.Count));
        var items = await method.ScoreAsync(progress is null ? null : new ItemProgress(task, method, progress), cancellationToken).ConfigureAwait(false);
        progress?.Report(new EvaluationProgress(task.Name, method.Name, task.Units.Count, task.Units.Count));
        return new MethodScores(method.Name, items, clock.Elapsed.TotalSeconds);
    }

    private sealed class ItemProgress(EvaluationTask task, EvaluationMethod method, IProgress<EvaluationProgress> progress) : IProgress<int>
    {
        public void Report(int value) => progress.Report(new EvaluationProgress(task.Name, method.Name, value, task.Units.Count));
    }
}
