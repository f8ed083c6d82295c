using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Ingestion;

/// <summary>Takes a source into an index: read → skip what is unchanged → embed → write, each stage working while the others do.</summary>
/// <remarks>
/// The later record of a publication replaces the earlier one when its content differs, within a file and across files. The position in the source is written
/// with each batch, so a run that was stopped goes on where it was, and a run over a finished source embeds nothing.
/// </remarks>
public sealed class IngestPipeline(IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, IngestOptions options, TimeProvider time)
{
    private readonly IngestOptions _options = options.Validated();

    /// <summary>Runs to the end of the source. Cancelling stops reading and embedding, finishes the batches already embedded, and returns a summary with <see cref="IngestSummary.Interrupted"/>.</summary>
    /// <returns>What became durable; a source that breaks off is told in <see cref="IngestSummary.SourceProblem"/>.</returns>
    /// <exception cref="PatentIndexException">The index or the quarantine file cannot be written; batches before that are durable.</exception>
    public async Task<IngestSummary> RunAsync(IPatentSource source, QuarantineFile quarantine, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        SourcePosition? after;
        try
        {
            after = _options.Fresh ? null : await index.FindPositionAsync(source.Name, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new IngestSummary { Source = source.Name, Interrupted = true };
        }

        var run = new IngestRun(source, index, new BatchEmbedder(index, embeddings), quarantine, _options);
        var counts = await run.RunAsync(after, Report, cancellationToken).ConfigureAwait(false);
        return counts with { SkippedByPosition = after?.Ordinal ?? 0, Seconds = time.GetElapsedTime(started).TotalSeconds };

        void Report(IngestSummary soFar) =>
            progress?.Report(new IngestProgress(soFar.Read, soFar.Embedded, soFar.Unchanged, soFar.Quarantined, source.BytesRead, source.Length, time.GetElapsedTime(started)));
    }
}
