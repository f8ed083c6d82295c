using System.Text.Json;

namespace Ideation.Proposals.Chat;

/// <summary>The answer a chat model is asked for.</summary>
internal sealed record ChatAnswer(IReadOnlyList<ChatAnswerStatement> Statements)
{
    /// <returns>Null when the text is not the JSON asked for; code fences around it are forgiven.</returns>
    public static ChatAnswer? Parse(string text)
    {
        var json = text.Trim();
        if (json.StartsWith("```", StringComparison.Ordinal) && json.IndexOf('\n', StringComparison.Ordinal) is > 0 and var line)
        {
            json = json[(line + 1)..].TrimEnd().TrimEnd('`');
        }

        try
        {
            return JsonSerializer.Deserialize(json, ChatAnswerContext.Default.ChatAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
