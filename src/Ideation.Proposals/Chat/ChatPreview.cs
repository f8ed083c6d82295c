using System.Net;
using System.Text;

namespace Ideation.Proposals.Chat;

/// <summary>Shows what would be sent, by doing everything that sending does except opening a connection.</summary>
/// <remarks>A real run differs in the random word that fences the material, and adds the model's own answer where one has to be repaired.</remarks>
public static class ChatPreview
{
    /// <returns>The requests in the order in which they would be sent.</returns>
    public static Task<IReadOnlyList<PreviewedRequest>> CreateAsync(Proposal proposal, ChatEndpoint endpoint, PromptLibrary prompts, ChatLimits limits, TimeProvider time, CancellationToken cancellationToken) =>
        CreateAsync(proposal, endpoint, prompts, limits, time, fence: null, cancellationToken);

    internal static async Task<IReadOnlyList<PreviewedRequest>> CreateAsync(Proposal proposal, ChatEndpoint endpoint, PromptLibrary prompts, ChatLimits limits, TimeProvider time, Func<string>? fence, CancellationToken cancellationToken)
    {
        using var recorder = new Recorder();
        using var chat = new OpenAIChatClient(endpoint, limits, new EgressCounter(), time, recorder);
        await new ChatProposalWriter(chat, endpoint.Model, prompts, limits, time, fence).WriteAsync(proposal, cancellationToken).ConfigureAwait(false);
        return recorder.Requests;
    }

    private sealed class Recorder : HttpMessageHandler
    {
        private const string EmptyAnswer = """{"id":"","object":"chat.completion","created":0,"model":"","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":""}}]}""";

        public List<PreviewedRequest> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            Requests.Add(new PreviewedRequest(request.RequestUri!, Encoding.UTF8.GetString(body), body.Length));
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(EmptyAnswer, Encoding.UTF8, "application/json") };
        }
    }
}
