using System.Diagnostics;
using Ideation.Embeddings;
using Ideation.Evaluation;
using Ideation.Evaluation.Conditions;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;
using Ideation.Ingestion;
using Spectre.Console;

namespace Ideation.App.Commands.Evaluate;

/// <summary>A run of <c>ideation evaluate</c> from the files read to the files written.</summary>
internal sealed record EvaluateJob
{
    private const double Megabyte = 1024 * 1024;

    public required IReadOnlyList<string> Tasks { get; init; }

    public required EvaluationSources Sources { get; init; }

    public required IReadOnlyList<string> ModelFolders { get; init; }

    public required EvaluationOptions Options { get; init; }

    /// <summary>File for the figures; null for none.</summary>
    public string? Json { get; init; }

    /// <summary>File for the items; null for none.</summary>
    public string? PerItem { get; init; }

    /// <summary>Markdown page for the tables; null for none.</summary>
    public string? Page { get; init; }

    /// <summary>Folder of condition files to bring up to date; null for none.</summary>
    public string? Conditions { get; init; }

    /// <summary>Write what was measured into the card of the first model, which must be a static one.</summary>
    public bool Card { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RequireWhatCanBeAsked();
        var clock = Stopwatch.StartNew();
        using var models = ModelSet.Load(ModelFolders);
        var results = await MeasureAsync(models, cancellationToken);
        var report = new BenchmarkReport(
            models.Identities.First().Value, models.Identities, [.. results.Select(result => result.Report)], Math.Round(clock.Elapsed.TotalSeconds, 1), Math.Round(PeakMegabytes()));
        await WriteAsync(report, results, cancellationToken);
        EvaluationTables.Write(Terminal.Output(), report);
        return ExitCodes.Done;
    }

    // Asked before minutes of work.
    private void RequireWhatCanBeAsked()
    {
        foreach (var output in new[] { Json, PerItem }.OfType<string>())
        {
            ReportFiles.RequireFolder(output);
        }

        Workbench.RequireFiles(Sources, Tasks);
        if (Page is not null)
        {
            ReportFiles.RequirePage(Page);
        }

        if (Card && !File.Exists(Path.Combine(ModelFolders[0], ModelFolder.CardFile)))
        {
            throw new EvaluationException($"{ModelFolders[0]} holds no {ModelFolder.CardFile}; only a static model has a card to write to.");
        }

        if (Conditions is not null && !Directory.Exists(Conditions))
        {
            throw new EvaluationException($"The folder of conditions {Conditions} does not exist.");
        }
    }

    private Task<List<(TaskReport Report, IReadOnlyList<MethodScores> Scores)>> MeasureAsync(ModelSet models, CancellationToken cancellationToken)
    {
        var bench = new Workbench(Sources, PatentSources.ReadDocumentsAsync, EmbeddedText.Of, models.Models, Options);
        return Terminal.Error().Progress().StartAsync(async context =>
        {
            var progress = new EvaluationProgressBars(context);
            var results = new List<(TaskReport, IReadOnlyList<MethodScores>)>();
            foreach (var name in Tasks)
            {
                var task = await TaskCatalogue.CreateAsync(name, bench, cancellationToken);
                results.Add(await TaskRun.RunAsync(task, Options, progress, cancellationToken));
            }

            return results;
        });
    }

    private async Task WriteAsync(BenchmarkReport report, List<(TaskReport Report, IReadOnlyList<MethodScores> Scores)> results, CancellationToken cancellationToken)
    {
        if (PerItem is not null)
        {
            await ReportFiles.WriteItemsAsync(PerItem, results.Select(result => (result.Report.Task, result.Scores)), cancellationToken);
        }

        if (Json is not null)
        {
            // One task alone is its own report; several come with what they share.
            await (report.Tasks is [var only] ? ReportFiles.WriteJsonAsync(Json, only, cancellationToken) : ReportFiles.WriteJsonAsync(Json, report, cancellationToken));
        }

        if (Page is not null)
        {
            await ReportFiles.WritePageAsync(Page, report, cancellationToken);
        }

        if (Card)
        {
            ModelFolder.RecordQuality(ModelFolders[0], report.Tasks.SelectMany(Figures).ToDictionary());
        }

        foreach (var path in Conditions is null ? [] : Directory.GetFiles(Conditions, "*.json"))
        {
            var condition = EvaluationCondition.Read(path);
            if (report.Tasks.FirstOrDefault(condition.IsFor) is { } task)
            {
                await ReportFiles.WriteConditionAsync(path, condition.Refreshed(task), cancellationToken);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, double>> Figures(TaskReport task) =>
    [
        new($"{task.Task}.items", task.Queries),
        new($"{task.Task}.corpusSize", task.CorpusSize),
        .. task.Find(MethodNames.Ideation)!.Metrics.Select(metric => KeyValuePair.Create($"{task.Task}.{metric.Key}", metric.Value)),
    ];

    /// <summary>The most memory this process held so far.</summary>
    internal static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }
}
