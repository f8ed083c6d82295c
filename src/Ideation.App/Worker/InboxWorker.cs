using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.App.Worker;

/// <summary>Takes every file that appears in the inbox through the ingest pipeline and moves it to <c>done</c> or <c>failed</c>.</summary>
/// <remarks>A file stays in the inbox until it is finished, so a worker that was stopped or killed takes it again and goes on from the position in the index.</remarks>
internal sealed partial class InboxWorker(
    WorkerOptions options,
    Func<CancellationToken, Task<OpenedStore>> openStore,
    WorkerState state,
    TimeProvider time,
    ILogger<InboxWorker> logger) : BackgroundService
{
    private const int MostReportedRecords = 100;

    private readonly Inbox _inbox = new(options.Inbox);
    private readonly SettledFiles _settled = new(options.StableFor, time);
    private OpenedStore? _store;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new InboxWatcher(_inbox.Folder, time);
        LogWatching(_inbox.Folder);
        try
        {
            while (true)
            {
                await LookAsync(stoppingToken).ConfigureAwait(false);
                await (_settled.AnyUnsettled ? Task.Delay(options.StableFor, time, stoppingToken) : watcher.WaitAsync(options.PollInterval, stoppingToken)).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped(_inbox.Folder);
        }
        finally
        {
            state.Problem = "The worker is stopping.";
            if (_store is not null)
            {
                await _store.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    // What goes wrong here (a locked store, a full disk, an unreadable inbox) is not the fault of any file: they wait until it is put right.
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            _store ??= await openStore(cancellationToken).ConfigureAwait(false);
            var files = _settled.Among(_inbox.Files());
            state.Problem = null;
            foreach (var file in files)
            {
                await TakeAsync(file.FullName, _store, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            state.Problem = e.Message;
            LogWaiting(e.Message);
        }
    }

    private async Task TakeAsync(string path, OpenedStore store, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        LogTaking(name);
        var quarantine = QuarantineFile.In(options.Store, path);
        var (summary, error) = await IngestAsync(path, store, quarantine, cancellationToken).ConfigureAwait(false);
        if (summary is { Interrupted: true })
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!File.Exists(path))
        {
            LogGone(name);
            return;
        }

        var quarantined = summary is null ? [] : quarantine.EntriesOf(summary.Source).Take(MostReportedRecords).Select(entry => new FileReport.Record(entry.Ordinal, entry.Reason)).ToArray();
        var report = new FileReport(name, error is null ? FileReport.Done : FileReport.Failed, time.GetUtcNow(), error, summary, quarantined, quarantined.Length > 0 ? quarantine.Path : null);
        var moved = _inbox.Finish(path, report);
        if (error is null)
        {
            LogDone(name, summary!.Embedded, summary.Unchanged, summary.Quarantined, moved);
        }
        else
        {
            LogFailed(name, error, moved);
        }
    }

    private async Task<(IngestSummary? Summary, string? Error)> IngestAsync(string path, OpenedStore store, QuarantineFile quarantine, CancellationToken cancellationToken)
    {
        try
        {
            var pipeline = new IngestPipeline(store.Index, store.Embeddings, options.Ingest, time);
            var summary = await pipeline.RunAsync(PatentSources.Open(path, options.Columns), quarantine, progress: null, cancellationToken).ConfigureAwait(false);
            return (summary, summary.SourceProblem ?? EmptyHanded(path, summary));
        }
        catch (PatentSourceException e)
        {
            return (null, e.Message);
        }
        catch (Exception e) when (e is not (OperationCanceledException or PatentIndexException or IOException or UnauthorizedAccessException))
        {
            // Unforeseen, and so put down to this file: it must not keep all others waiting for ever.
            LogUnforeseen(e, path);
            return (null, $"{path} could not be taken: {e.Message}");
        }
    }

    private static string? EmptyHanded(string path, IngestSummary summary)
    {
        if (summary.Interrupted || summary.SkippedByPosition > 0 || summary.Read > summary.Quarantined)
        {
            return null;
        }

        return summary.Read == 0 ? $"{path} holds no records." : $"None of the {summary.Read} records of {path} could be used; the reasons are listed under 'quarantined'.";
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Watching {Inbox}")]
    private partial void LogWatching(string inbox);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stopped watching {Inbox}")]
    private partial void LogStopped(string inbox);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Waiting: {Problem}")]
    private partial void LogWaiting(string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Taking {File}")]
    private partial void LogTaking(string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} was taken away before it was finished")]
    private partial void LogGone(string file);

    [LoggerMessage(Level = LogLevel.Error, Message = "Unforeseen failure in {Path}")]
    private partial void LogUnforeseen(Exception exception, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "{File}: {Embedded} embedded, {Unchanged} unchanged, {Quarantined} quarantined; moved to {Moved}")]
    private partial void LogDone(string file, long embedded, long unchanged, long quarantined, string moved);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} failed: {Error} Moved to {Moved}")]
    private partial void LogFailed(string file, string error, string moved);
}
