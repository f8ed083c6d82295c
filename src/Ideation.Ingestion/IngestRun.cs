using System.Threading.Channels;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>One run of the pipeline: three stages with bounded channels between them.</summary>
internal sealed class IngestRun(IPatentSource source, IPatentIndex index, BatchEmbedder embedder, QuarantineFile quarantine, IngestOptions options)
{
    private readonly Channel<ReadBatch> _read = Bounded<ReadBatch>(options.BatchesWaiting);
    private readonly Channel<WriteBatch> _embedded = Bounded<WriteBatch>(options.BatchesWaiting);
    private IngestSummary _summary = new() { Source = source.Name };
    private string? _sourceProblem;
    private bool _sourceEnded;
    private bool _allEmbedded;

    public async Task<IngestSummary> RunAsync(SourcePosition? after, Action<IngestSummary> report, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task[] stages =
        [
            Task.Run(() => StageAsync(ReadAsync(after, stop.Token), _read.Writer, stop), CancellationToken.None),
            Task.Run(() => StageAsync(EmbedAsync(stop.Token), _embedded.Writer, stop), CancellationToken.None),
            Task.Run(() => StageAsync<WriteBatch>(WriteAsync(report), null, stop), CancellationToken.None),
        ];
        await Task.WhenAll(stages).ConfigureAwait(false);
        return _summary with { Interrupted = !(_sourceEnded && _allEmbedded), SourceProblem = _sourceProblem };
    }

    // A stage that fails stops the others; one that is stopped just ends, and the stage after it finishes what it was given.
    private static async Task StageAsync<T>(Task work, ChannelWriter<T>? output, CancellationTokenSource stop)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            output?.TryComplete();
        }
    }

    private async Task ReadAsync(SourcePosition? after, CancellationToken cancellationToken)
    {
        var documents = new List<HashedPatent>(options.BatchSize);
        var quarantined = new List<QuarantineEntry>();
        SourcePosition? last = null;
        try
        {
            await foreach (var record in source.ReadAsync(after, cancellationToken).ConfigureAwait(false))
            {
                Sort(record, documents, quarantined);
                last = record.Position;
                if (documents.Count + quarantined.Count >= options.BatchSize)
                {
                    await PassOnAsync().ConfigureAwait(false);
                }
            }
        }
        catch (PatentSourceException e)
        {
            _sourceProblem = e.Message;
        }

        if (documents.Count + quarantined.Count > 0)
        {
            await PassOnAsync().ConfigureAwait(false);
        }

        _sourceEnded = true;

        async ValueTask PassOnAsync()
        {
            await _read.Writer.WriteAsync(new ReadBatch([.. documents], [.. quarantined], last!), cancellationToken).ConfigureAwait(false);
            documents.Clear();
            quarantined.Clear();
        }
    }

    private void Sort(SourceRecord record, List<HashedPatent> documents, List<QuarantineEntry> quarantined)
    {
        if (record.Document is { } document)
        {
            documents.Add(new HashedPatent(document, ContentHash.Of(document, index.Identity.ModelRevision), record.Position));
        }
        else
        {
            quarantined.Add(new QuarantineEntry(record.Position.Source, record.Position.Ordinal, record.Problem ?? "unusable", record.Raw ?? ""));
        }
    }

    private async Task EmbedAsync(CancellationToken cancellationToken)
    {
        await foreach (var batch in _read.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            await _embedded.Writer.WriteAsync(await embedder.EmbedAsync(batch, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }

        _allEmbedded = true;
    }

    // Not cancelled: what is embedded is written, and a batch is never left half done.
    private async Task WriteAsync(Action<IngestSummary> report)
    {
        await foreach (var batch in _embedded.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            await quarantine.AppendAsync(batch.Quarantined, CancellationToken.None).ConfigureAwait(false);
            await index.UpsertAsync(batch.Patents, CancellationToken.None).ConfigureAwait(false);
            embedder.Written(batch);
            _summary = _summary with
            {
                Read = _summary.Read + batch.Read,
                Embedded = _summary.Embedded + batch.Patents.Patents.Count,
                Unchanged = _summary.Unchanged + batch.Unchanged,
                Replaced = _summary.Replaced + batch.Replaced,
                Superseded = _summary.Superseded + batch.Superseded,
                Quarantined = _summary.Quarantined + batch.Quarantined.Count,
            };
            report(_summary);
        }
    }

    private static Channel<T> Bounded<T>(int capacity) => Channel.CreateBounded<T>(new BoundedChannelOptions(capacity) { SingleReader = true, SingleWriter = true });
}
