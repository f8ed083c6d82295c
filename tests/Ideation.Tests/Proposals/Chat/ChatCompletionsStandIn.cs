using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Ideation.Tests.Proposals.Chat;

/// <summary>
/// A stand-in for a chat model's server: it speaks the chat-completions protocol over real HTTP on a loopback port of its own,
/// refuses requests that are not of that protocol, keeps every body it received, and answers as the test says.
/// </summary>
internal sealed class ChatCompletionsStandIn : IAsyncDisposable
{
    public const string Key = "secret-key-4711";

    private readonly WebApplication _server;
    private readonly Func<StandInRequest, StandInReply> _answer;
    private readonly ConcurrentQueue<StandInRequest> _requests = new();

    private ChatCompletionsStandIn(Func<StandInRequest, StandInReply> answer)
    {
        _answer = answer;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    public string Url => _server.Urls.Single() + "/v1";

    public IReadOnlyList<StandInRequest> Requests => [.. _requests];

    public static async Task<ChatCompletionsStandIn> StartAsync(Func<StandInRequest, StandInReply> answer)
    {
        var standIn = new ChatCompletionsStandIn(answer);
        await standIn._server.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (http.Request.Method != "POST" || http.Request.Path != "/v1/chat/completions")
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (http.Request.Headers.Authorization != $"Bearer {Key}")
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (StandInRequest.Parse(body.ToArray(), _requests.Count + 1) is not { } request)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        _requests.Enqueue(request);
        await SendAsync(http, _answer(request));
    }

    private static async Task SendAsync(HttpContext http, StandInReply reply)
    {
        try
        {
            await Task.Delay(reply.Delay, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        http.Response.StatusCode = reply.Status;
        if (reply.RetryAfter is { } retryAfter)
        {
            http.Response.Headers.RetryAfter = retryAfter;
        }

        var bytes = Encoding.UTF8.GetBytes(reply.Status == 200 ? Completion(reply) : """{"error":{"message":"no","type":"error"}}""");
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes.AsMemory(0, reply.Cut ? bytes.Length / 2 : bytes.Length));
        await http.Response.Body.FlushAsync();
        if (reply.Cut)
        {
            http.Abort();
        }
    }

    private static string Completion(StandInReply reply) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_700_000_000,
        model = "stand-in",
        choices = new[] { new { index = 0, finish_reason = reply.FinishReason, message = new { role = "assistant", content = reply.Content, refusal = reply.Refusal } } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });
}
