using System.Collections.Concurrent;
using Ideation.Evaluation;
using Spectre.Console;

namespace Ideation.App.Commands;

/// <summary>A bar for embedding the corpus and one for each method.</summary>
internal sealed class EvaluationProgressBars(ProgressContext context) : IProgress<EvaluationProgress>
{
    private readonly ConcurrentDictionary<string, ProgressTask> _bars = [];

    public IProgress<int> Embedding(int documents) => new Bar(Find("embedding", documents));

    public void Report(EvaluationProgress value) => Find(value.Step, value.Total).Value = value.Done;

    private ProgressTask Find(string name, int total) => _bars.GetOrAdd(name, _ => context.AddTask(name, maxValue: total));

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
