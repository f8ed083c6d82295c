using System.Text.RegularExpressions;
using HandlebarsDotNet;
using Microsoft.Extensions.AI;

namespace Ideation.Proposals.Chat;

/// <summary>A prompt ready to be rendered. Its messages are told apart before anything is filled in, so that no data can open a message of its own.</summary>
internal sealed partial class ChatPrompt
{
    // Messages are plain text for a model, not HTML: nothing may be escaped.
    private static readonly IHandlebars Handlebars = HandlebarsDotNet.Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });

    private readonly (ChatRole Role, HandlebarsTemplate<object, object> Template)[] _messages;
    private readonly string[] _required;
    private readonly PromptSettings _settings;

    public ChatPrompt(PromptFile file)
    {
        Name = file.Name;
        _required = [.. file.InputVariables.Where(variable => variable.IsRequired).Select(variable => variable.Name)];
        _settings = file.ExecutionSettings.GetValueOrDefault("default") ?? new PromptSettings();
        _messages = [.. Messages().Matches(file.Template).Select(match => (RoleOf(match.Groups["role"].Value), Handlebars.Compile(match.Groups["text"].Value.Trim())))];
        if (_messages.Length == 0)
        {
            throw new FormatException("the template holds no <message role=\"…\">");
        }
    }

    public string Name { get; }

    public IReadOnlyList<ChatMessage> Render(IReadOnlyDictionary<string, object> inputs)
    {
        var missing = _required.Where(name => !inputs.ContainsKey(name)).ToArray();
        return missing.Length > 0
            ? throw new PromptException($"The prompt '{Name}' requires '{string.Join("', '", missing)}', which is not among what can be filled in: {string.Join(", ", inputs.Keys)}.")
            : [.. _messages.Select(message => new ChatMessage(message.Role, message.Template(inputs)))];
    }

    public ChatOptions Options(ChatLimits limits) => new()
    {
        MaxOutputTokens = Math.Min(_settings.MaxTokens ?? limits.OutputTokens, limits.OutputTokens),
        Temperature = _settings.Temperature,
        ResponseFormat = ChatResponseFormat.Json,
    };

    private static ChatRole RoleOf(string role) => role switch
    {
        "system" => ChatRole.System,
        "user" => ChatRole.User,
        "assistant" => ChatRole.Assistant,
        _ => throw new FormatException($"'{role}' is not a message role; expected system, user or assistant"),
    };

    [GeneratedRegex("""<message role="(?<role>[^"]*)">(?<text>.*?)</message>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Messages();
}
