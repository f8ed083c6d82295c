using System.Globalization;
using Ideation.App.Options;
using Ideation.Ingestion;
using Spectre.Console;

namespace Ideation.App;

/// <summary>Takes one file into an index, with a progress bar where somebody watches and a line now and then where nobody does.</summary>
internal static class IngestJob
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);

    public static async Task<IngestSummary> RunAsync(FileInfo file, ColumnMap? columns, bool fresh, bool quiet, Workspace workspace, WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var source = PatentSources.Open(file.FullName, columns);
        var pipeline = new IngestPipeline(workspace.Index, workspace.Documents, new IngestOptions { Fresh = fresh }, TimeProvider.System);
        var quarantine = QuarantineFile.In(settings.StoreFolder, file.FullName);
        if (quiet || Console.IsErrorRedirected)
        {
            return await pipeline.RunAsync(source, quarantine, quiet ? null : Lines(file), cancellationToken);
        }

        return await Terminal.Error().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(file.Name));
                bar.MaxValue = Math.Max(1, source.Length ?? 1);
                return await pipeline.RunAsync(source, quarantine, new Reported(progress =>
                {
                    bar.Value = progress.BytesRead;
                    bar.Description = Markup.Escape(Describe(file, progress));
                }), cancellationToken);
            });
    }

    private static Reported Lines(FileInfo file)
    {
        var next = LineEvery;
        return new Reported(progress =>
        {
            if (progress.Elapsed >= next)
            {
                next = progress.Elapsed + LineEvery;
                Console.Error.WriteLine(Describe(file, progress));
            }
        });
    }

    private static string Describe(FileInfo file, IngestProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.Name}  {progress.Read:N0} documents, {progress.DocumentsPerSecond:N0}/s");

    /// <summary>Reports on the caller's thread, in order; <see cref="Progress{T}"/> would not.</summary>
    private sealed class Reported(Action<IngestProgress> report) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) => report(value);
    }
}
