using System.CommandLine;
using Ideation.Proposals;
using Ideation.Proposals.Chat;

namespace Ideation.App.Options;

/// <summary>The chat model that may put reasons into words; nothing is sent anywhere unless the user names one.</summary>
internal sealed class ChatModelOptions
{
    private readonly Option<string?> _url = new("--chat") { Description = $"Let a chat model write the reasons: an OpenAI-compatible endpoint (a key is read from ${ChatEndpoint.ApiKeyVariable})", HelpName = "URL" };

    private readonly Option<string?> _model = new("--chat-model") { Description = "Name of the model at that endpoint", HelpName = "NAME" };

    private readonly Option<bool> _preview = new("--chat-preview") { Description = "Print exactly what would be sent, and send nothing" };

    public void AddTo(Command command)
    {
        command.Options.Add(_url);
        command.Options.Add(_model);
        command.Options.Add(_preview);
    }

    public bool IsPreview(ParseResult parsed) => parsed.GetValue(_preview);

    /// <returns>Null when no chat model was named.</returns>
    public ChatEndpoint? Resolve(ParseResult parsed)
    {
        if (parsed.GetValue(_url) is not { } url)
        {
            return parsed.GetValue(_model) is null && !IsPreview(parsed)
                ? null
                : throw new UsageException("--chat-model and --chat-preview need --chat URL.");
        }

        try
        {
            return ChatEndpoint.Parse(url, parsed.GetValue(_model), Environment.GetEnvironmentVariable(ChatEndpoint.ApiKeyVariable));
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message);
        }
    }

    public static Task<Proposal> WriteAsync(Proposal proposal, ChatEndpoint endpoint, CancellationToken cancellationToken) =>
        ChatProposalWriter.WriteAsync(proposal, endpoint, Prompts(), new ChatLimits(), TimeProvider.System, cancellationToken);

    public static async Task PrintPreviewAsync(Proposal proposal, ChatEndpoint endpoint, CancellationToken cancellationToken)
    {
        foreach (var request in await ChatPreview.CreateAsync(proposal, endpoint, Prompts(), new ChatLimits(), TimeProvider.System, cancellationToken))
        {
            Console.WriteLine($"POST {request.Target} ({request.Bytes} bytes)");
            Console.WriteLine(request.Body);
            Console.WriteLine();
        }
    }

    private static PromptLibrary Prompts() => PromptLibrary.Load(Path.Combine(AppContext.BaseDirectory, "prompts"));
}
