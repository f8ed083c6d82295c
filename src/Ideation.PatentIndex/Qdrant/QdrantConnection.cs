using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ideation.Patents;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>Sends requests to one collection and turns every way they can fail into one sentence.</summary>
internal sealed class QdrantConnection : IDisposable
{
    private const string CreateRequest = "PUT ";

    private readonly QdrantOptions _options;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private int _requests;
    private long _bytes;

    public QdrantConnection(QdrantOptions options, TimeProvider time, Func<double> random)
    {
        _options = options.Validated();
        _pipeline = QdrantResilience.Build(options, time, random);

        // The pipeline times each attempt; a redirect could take the key to another host.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan };
        if (options.ApiKey is { Length: > 0 } key)
        {
            _client.DefaultRequestHeaders.Add("api-key", key);
        }
    }

    /// <summary>Requests begun and the bytes of their bodies, repeated ones included.</summary>
    public (int Requests, long Bytes) Sent => (Volatile.Read(ref _requests), Interlocked.Read(ref _bytes));

    /// <summary>Sends a request and returns the <c>result</c> of the answer.</summary>
    public async Task<JsonElement> SendAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellationToken) =>
        await TrySendAsync(method, path, body, cancellationToken).ConfigureAwait(false)
        ?? throw new PatentIndexException($"The collection '{_options.Collection}' is not on the Qdrant server {_options.Url}; it may have been deleted. Ingest the documents again.");

    public Task<JsonElement> PostAsync(string path, JsonObject body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, JsonSerializer.SerializeToUtf8Bytes(body), cancellationToken);

    /// <summary>As <see cref="SendAsync"/>, with null for 404.</summary>
    public async Task<JsonElement?> TrySendAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _pipeline.ExecuteAsync(async token => await AttemptAsync(method, path, body, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            return await ReadAsync(response, $"{method} {path}", cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new PatentIndexException($"Qdrant at {_options.Url} cannot be reached ({e.InnerException?.Message ?? e.Message}); start it with 'docker compose up -d qdrant' or check the address.", e);
        }
        catch (TimeoutRejectedException e)
        {
            throw new PatentIndexException(string.Create(CultureInfo.InvariantCulture, $"Qdrant at {_options.Url} did not answer within {_options.AttemptTimeout.TotalSeconds:0.###} s, asked {_options.Retries + 1} times."), e);
        }
        catch (BrokenCircuitException e)
        {
            throw new PatentIndexException(string.Create(CultureInfo.InvariantCulture, $"Qdrant at {_options.Url} has failed too often and is left alone for {QdrantResilience.BreakDuration.TotalSeconds:0} s; try again then."), e);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> AttemptAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellationToken)
    {
        var root = _options.Url.AbsoluteUri.TrimEnd('/');
        using var request = new HttpRequestMessage(method, $"{root}/collections/{_options.Collection}{path}");
        if (body is { } bytes)
        {
            request.Content = new ReadOnlyMemoryContent(bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        Interlocked.Increment(ref _requests);
        Interlocked.Add(ref _bytes, body?.Length ?? 0);

        // The whole answer is read here, so that a connection that breaks in the middle of it is retried too.
        return await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
    }

    private async Task<JsonElement?> ReadAsync(HttpResponseMessage response, string request, CancellationToken cancellationToken)
    {
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => Result(answer, request),
            HttpStatusCode.NotFound => null,

            // The collection exists already: an earlier attempt made it, only its answer was lost.
            HttpStatusCode.Conflict when request == CreateRequest => default(JsonElement),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                throw new PatentIndexException($"Qdrant at {_options.Url} refused the API key; set {QdrantOptions.ApiKeyVariable} to a key that may write to '{_options.Collection}'."),
            _ => throw new PatentIndexException(string.Create(CultureInfo.InvariantCulture, $"Qdrant at {_options.Url} answered {(int)response.StatusCode} to '{request}': {Error(answer)}")),
        };
    }

    private JsonElement Result(byte[] answer, string request)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("result", out var result))
            {
                return result.Clone();
            }
        }
        catch (JsonException e)
        {
            throw new PatentIndexException($"{_options.Url} answered '{request}' with something that is not JSON; is it a Qdrant server?", e);
        }

        throw new PatentIndexException($"{_options.Url} answered '{request}' without a result; is it a Qdrant server?");
    }

    private static string Error(byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            var text = document.RootElement.GetProperty("status").GetProperty("error").GetString() ?? "";
            return text.Length > 300 ? text[..300] + "…" : text;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return "no explanation given";
        }
    }
}
