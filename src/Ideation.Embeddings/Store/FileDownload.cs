using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;

namespace Ideation.Embeddings.Store;

/// <summary>Fetches one file to <c>.part</c>, goes on where an earlier attempt stopped, checks size and hash, and only then gives it its name.</summary>
internal sealed class FileDownload(GuardedConnection connection, DownloadOptions options, TimeProvider time)
{
    private readonly ResiliencePipeline _retries = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<TransferException>(),
            MaxRetryAttempts = Math.Max(1, options.Retries),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.FirstPause,
        })
        .Build();

    /// <param name="address">Where the file is.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="expected">Its size and hash; null for one that is trusted on first use, which is always fetched from its beginning.</param>
    /// <param name="progress">Told how many bytes are there, of how many.</param>
    /// <param name="cancellationToken">Stops the transfer; what is there stays for the next run.</param>
    /// <returns>Size and hash as found.</returns>
    /// <exception cref="EmbeddingModelException">The server refuses, sends more than stated, or something else than expected.</exception>
    /// <exception cref="IOException">The file cannot be written; nothing of it is left.</exception>
    public async Task<ModelFile> RunAsync(Uri address, string path, ModelFile? expected, Action<long, long?> progress, CancellationToken cancellationToken)
    {
        if (expected is not null && File.Exists(path) && await FileHash.OfAsync(path, cancellationToken).ConfigureAwait(false) == expected)
        {
            return expected;
        }

        var part = path + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(part)!);
        try
        {
            await _retries.ExecuteAsync(async cancel => await AttemptAsync(address, part, expected, progress, cancel).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (TransferException e)
        {
            throw new EmbeddingModelException($"{address} could not be fetched: {e.Message}; run the same command again to go on from there.", e);
        }

        var found = await FileHash.OfAsync(part, cancellationToken).ConfigureAwait(false);
        if (expected is not null && found != expected)
        {
            File.Delete(part);
            throw new EmbeddingModelException($"{address} is not the file expected: found {found.Bytes} bytes with SHA-256 {found.Sha256}, expected {expected.Bytes} bytes with SHA-256 {expected.Sha256}; what was fetched has been removed.");
        }

        File.Move(part, path, overwrite: true);
        return found;
    }

    private async Task AttemptAsync(Uri address, string part, ModelFile? expected, Action<long, long?> progress, CancellationToken cancellationToken)
    {
        var there = expected is not null && File.Exists(part) ? new FileInfo(part).Length : 0;
        if (there > 0 && there == expected?.Bytes)
        {
            return;
        }

        if (there > expected?.Bytes)
        {
            there = 0;
        }

        using var response = await connection.GetAsync(address, there, cancellationToken).ConfigureAwait(false);
        var goesOn = response.StatusCode == HttpStatusCode.PartialContent;
        if (there > 0 && (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable || (goesOn && response.Content.Headers.ContentRange?.From != there)))
        {
            File.Delete(part);
            throw new TransferException("the server does not go on where the last transfer stopped");
        }

        RequireContent(address, response.StatusCode, there);
        there = goesOn ? there : 0;
        await ReceiveAsync(address, response, part, there, expected, progress, cancellationToken).ConfigureAwait(false);
    }

    private static void RequireContent(Uri address, HttpStatusCode status, long there)
    {
        if (status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
        {
            throw new TransferException($"the server answered {(int)status}");
        }

        if (status != HttpStatusCode.OK && !(status == HttpStatusCode.PartialContent && there > 0))
        {
            throw new EmbeddingModelException($"{address} could not be fetched: the server answered {(int)status}.");
        }
    }

    private async Task ReceiveAsync(Uri address, HttpResponseMessage response, string part, long there, ModelFile? expected, Action<long, long?> progress, CancellationToken cancellationToken)
    {
        var most = expected?.Bytes ?? options.LargestFile;
        RequireNotLarger(address, there + (response.Content.Headers.ContentLength ?? 0), most, part);
        var length = expected?.Bytes ?? response.Content.Headers.ContentLength;
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var file = new FileStream(part, FileMode.OpenOrCreate, FileAccess.Write);
        await using (file.ConfigureAwait(false))
        {
            file.SetLength(there);
            file.Position = there;
            var buffer = new byte[1 << 17];
            for (int read; (read = await ReadAsync(address, content, buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                RequireNotLarger(address, file.Position + read, most, part);
                await WriteAsync(file, buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                progress(file.Position, length);
            }

            file.Flush(flushToDisk: true);
            if (file.Length < length)
            {
                throw new TransferException(string.Create(CultureInfo.InvariantCulture, $"the server sent {file.Length} of {length} bytes"));
            }
        }
    }

    private static void RequireNotLarger(Uri address, long bytes, long most, string part)
    {
        if (bytes > most)
        {
            File.Delete(part);
            throw new EmbeddingModelException(string.Create(CultureInfo.InvariantCulture, $"{address} is larger than stated: found {bytes} bytes or more, expected {most}; what was fetched has been removed."));
        }
    }

    private async Task<int> ReadAsync(Uri address, Stream content, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Patience);
        try
        {
            return await content.ReadAsync(buffer, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TransferException($"{address.Authority} stopped sending");
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw new TransferException($"the transfer from {address.Authority} broke off", e);
        }
    }

    // A disk that is full is not left full.
    private static async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await file.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            File.Delete(file.Name);
            throw;
        }
    }
}
