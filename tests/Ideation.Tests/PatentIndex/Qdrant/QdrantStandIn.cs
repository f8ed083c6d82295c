using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>Not Qdrant: a stand-in of ours on a loopback port that holds points in memory and follows the part of Qdrant 1.15's documented REST protocol we use.</summary>
/// <remarks>It is stricter than the real server: a field it does not know is an error, so that a misspelt one cannot pass.</remarks>
internal sealed class QdrantStandIn : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, StandInCollection> _collections = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task<bool>>> _faults = new();

    private QdrantStandIn(WebApplication server) => _server = server;

    public Uri Url => new(_server.Urls.Single());

    /// <summary>Every request that came in, as <c>METHOD path</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>When set, requests without this key are refused.</summary>
    public string? ApiKey { get; set; }

    public static async Task<QdrantStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new QdrantStandIn(builder.Build());
        standIn._server.Run(standIn.AnswerAsync);
        await standIn._server.StartAsync();
        return standIn;
    }

    /// <summary>What happens to the next request that no earlier fault took: true means the fault has answered it.</summary>
    public void Next(Func<HttpContext, Task<bool>> fault) => _faults.Enqueue(fault);

    /// <summary>The next request is answered with this status.</summary>
    public void NextStatus(int status, string? retryAfter = null) => Next(async context =>
    {
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await WriteAsync(context, status, Problem("stand-in fault"));
        return true;
    });

    public void DropCollections() => _collections.Clear();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private static JsonObject Problem(string error) => new() { ["status"] = new JsonObject { ["error"] = error }, ["time"] = 0.0 };

    private static async Task WriteAsync(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body.ToJsonString());
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
        if (_faults.TryDequeue(out var fault) && await fault(context))
        {
            return;
        }

        if (ApiKey is not null && context.Request.Headers["api-key"] != ApiKey)
        {
            await WriteAsync(context, StatusCodes.Status401Unauthorized, Problem("Must provide an API key or an Authorization bearer token"));
            return;
        }

        try
        {
            var body = context.Request.ContentLength is > 0 ? (await JsonNode.ParseAsync(context.Request.Body))!.AsObject() : [];
            var result = Dispatch(context.Request.Method, context.Request.Path.Value!.Trim('/').Split('/'), context.Request.Query["wait"] == "true", body);
            await WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["result"] = result, ["status"] = "ok", ["time"] = 0.0001 });
        }
        catch (StandInException e)
        {
            await WriteAsync(context, e.Status, Problem(e.Message));
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or FormatException or NullReferenceException)
        {
            await WriteAsync(context, StatusCodes.Status400BadRequest, Problem($"Format error in JSON body: {e.Message}"));
        }
    }

    private JsonNode Dispatch(string method, string[] path, bool wait, JsonObject body)
    {
        if (path is not ["collections", var name, .. var rest])
        {
            throw new StandInException(StatusCodes.Status404NotFound, "no such path");
        }

        return (method, rest) switch
        {
            ("PUT", []) => Create(name, body),
            ("DELETE", []) => _collections.TryRemove(name, out _),
            ("GET", []) => Find(name).Describe(),
            ("PUT", ["index"]) => Find(name).CreateIndex(body),
            ("PUT", ["points"]) => Find(name).Upsert(body, wait),
            ("POST", ["points"]) => Find(name).Retrieve(body),
            ("POST", ["points", "query"]) => Find(name).Query(body),
            ("POST", ["points", "scroll"]) => Find(name).Scroll(body),
            ("POST", ["points", "count"]) => Find(name).Count(body),
            ("POST", ["points", "delete"]) => Find(name).Delete(body, wait),
            _ => throw new StandInException(StatusCodes.Status404NotFound, "no such path"),
        };
    }

    private JsonNode Create(string name, JsonObject body) => _collections.TryAdd(name, new StandInCollection(body))
        ? true
        : throw new StandInException(StatusCodes.Status409Conflict, $"Wrong input: Collection `{name}` already exists!");

    private StandInCollection Find(string name) => _collections.TryGetValue(name, out var collection)
        ? collection
        : throw new StandInException(StatusCodes.Status404NotFound, $"Not found: Collection `{name}` doesn't exist!");
}
