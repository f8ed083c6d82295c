using System.Globalization;
using Ideation.App.Options;
using Ideation.Ingestion;
using Ideation.Patents;
using Spectre.Console;

namespace Ideation.App;

/// <summary>Takes one file into an index, with a progress bar where somebody watches and a line now and then where nobody does.</summary>
internal static class IngestJob
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);

    public static Task<IngestSummary> RunAsync(IPatentSource source, FileInfo file, bool fresh, bool quiet, Workspace workspace, WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var pipeline = new IngestPipeline(workspace.Index, workspace.Documents, new IngestOptions { Fresh = fresh }, TimeProvider.System);
        return RunAsync(pipeline, source, file.Name, QuarantineFile.In(settings.StoreFolder, file.FullName), quiet, cancellationToken);
    }

    /// <param name="pipeline">Into which index, with which model.</param>
    /// <param name="source">What is taken.</param>
    /// <param name="name">What the progress calls it.</param>
    /// <param name="quarantine">For what cannot be used.</param>
    /// <param name="quiet">Shows no progress.</param>
    /// <param name="cancellationToken">Stops after the batch at hand.</param>
    public static async Task<IngestSummary> RunAsync(IngestPipeline pipeline, IPatentSource source, string name, QuarantineFile quarantine, bool quiet, CancellationToken cancellationToken)
    {
        if (quiet || Console.IsErrorRedirected)
        {
            return await pipeline.RunAsync(source, quarantine, quiet ? null : Lines(name), cancellationToken);
        }

        return await Terminal.Error().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(name));
                bar.MaxValue = Math.Max(1, source.Length ?? 1);
                return await pipeline.RunAsync(source, quarantine, new Reported(progress =>
                {
                    bar.Value = progress.BytesRead;
                    bar.Description = Markup.Escape(Describe(name, progress));
                }), cancellationToken);
            });
    }

    private static Reported Lines(string name)
    {
        var next = LineEvery;
        return new Reported(progress =>
        {
            if (progress.Elapsed >= next)
            {
                next = progress.Elapsed + LineEvery;
                Console.Error.WriteLine(Describe(name, progress));
            }
        });
    }

    private static string Describe(string name, IngestProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}  {progress.Read:N0} documents, {progress.DocumentsPerSecond:N0}/s");

    /// <summary>Reports on the caller's thread, in order; <see cref="Progress{T}"/> would not.</summary>
    private sealed class Reported(Action<IngestProgress> report) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) => report(value);
    }
}
