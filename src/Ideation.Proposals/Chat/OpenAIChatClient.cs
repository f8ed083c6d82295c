using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Polly;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace Ideation.Proposals.Chat;

/// <summary>An <see cref="IChatClient"/> over the official OpenAI package: text in, text out, bounded, counted, repeated only as the limits say.</summary>
public sealed class OpenAIChatClient : IChatClient
{
    private readonly ChatEndpoint _endpoint;
    private readonly HttpClient _http;
    private readonly ChatClient _chat;
    private readonly ChatErrors _errors;
    private readonly ResiliencePipeline _pipeline;

    public OpenAIChatClient(ChatEndpoint endpoint, ChatLimits limits, EgressCounter egress, TimeProvider time)
        : this(endpoint, limits, egress, time, new SocketsHttpHandler { AllowAutoRedirect = false })
    {
    }

    internal OpenAIChatClient(ChatEndpoint endpoint, ChatLimits limits, EgressCounter egress, TimeProvider time, HttpMessageHandler network)
    {
        _endpoint = endpoint;
        _errors = new ChatErrors(time);
        _pipeline = ChatResilience.Build(limits, time);
        _http = new HttpClient(new EgressHandler(egress, limits.ResponseBytes, network)) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint.Url,
            Transport = new HttpClientPipelineTransport(_http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            EnableDistributedTracing = false,
        };
        _chat = new ChatClient(endpoint.Model, new ApiKeyCredential(endpoint.ApiKey ?? "none"), options);
    }

    /// <exception cref="ChatException">No answer came; its failure says why.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = messages.Select(Translate).ToArray();
        try
        {
            return await _pipeline.ExecuteAsync(async token => await SendAsync(request, options, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (Polly.Timeout.TimeoutRejectedException e)
        {
            throw new ChatException(ChatFailure.TimedOut, $"{_endpoint.Url.Host} did not answer in time.", e);
        }
    }

    /// <summary>The whole answer as one update: a statement can only be checked when it is complete.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("openai", _endpoint.Url, _endpoint.Model)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose() => _http.Dispose();

    private async Task<ChatResponse> SendAsync(OpenAI.Chat.ChatMessage[] request, ChatOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            var result = await _chat.CompleteChatAsync(request, Translate(options), cancellationToken).ConfigureAwait(false);
            return Translate(result.Value);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _errors.Explain(e, _endpoint.Url.Host);
        }
    }

    private static OpenAI.Chat.ChatMessage Translate(ChatMessage message) => message.Role == ChatRole.System
        ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Translate(ChatOptions? options) => new()
    {
        MaxOutputTokenCount = options?.MaxOutputTokens,
        Temperature = options?.Temperature,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson ? ChatResponseFormat.CreateJsonObjectFormat() : null,
    };

    private static ChatResponse Translate(ChatCompletion completion)
    {
        var text = string.Concat(completion.Content.Where(part => part.Kind == ChatMessageContentPartKind.Text).Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
        {
            FinishReason = !string.IsNullOrEmpty(completion.Refusal) ? ChatFinishReason.ContentFilter : completion.FinishReason switch
            {
                OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
                OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
                _ => ChatFinishReason.Stop,
            },
        };
    }
}
