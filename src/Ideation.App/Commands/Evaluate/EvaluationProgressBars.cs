using System.Collections.Concurrent;
using Ideation.Evaluation;
using Spectre.Console;

namespace Ideation.App.Commands.Evaluate;

/// <summary>A bar for each method of each task.</summary>
internal sealed class EvaluationProgressBars(ProgressContext context) : IProgress<EvaluationProgress>
{
    private readonly ConcurrentDictionary<string, ProgressTask> _bars = [];

    public void Report(EvaluationProgress value) =>
        _bars.GetOrAdd($"{value.Task} {value.Method}", name => context.AddTask(name, maxValue: value.Total)).Value = value.Done;
}
