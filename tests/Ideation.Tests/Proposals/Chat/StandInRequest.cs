using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ideation.Tests.Proposals.Chat;

/// <summary>A chat-completions request as the stand-in understood it.</summary>
internal sealed partial record StandInRequest(int Ordinal, string Body, int Bytes, IReadOnlyList<(string Role, string Content)> Messages)
{
    public string System => Messages[0].Content;

    public string User => Messages[1].Content;

    public bool IsJapanese => System.Contains("Write in Japanese", StringComparison.Ordinal);

    public bool IsRepair => Messages.Count == 4;

    /// <summary>The quotes shown, in order.</summary>
    public IReadOnlyList<(string Number, string Quote)> Quotes => [.. Quote().Matches(User).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    /// <returns>Null when the body is not of the protocol.</returns>
    public static StandInRequest? Parse(byte[] body, int ordinal)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var messages = root.GetProperty("messages").EnumerateArray().Select(message => (message.GetProperty("role").GetString()!, message.GetProperty("content").GetString()!)).ToArray();
            return root.GetProperty("model").GetString() is { Length: > 0 } && messages.Length >= 2
                ? new StandInRequest(ordinal, Encoding.UTF8.GetString(body), body.Length, messages)
                : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\[(\w+), \w+\] (.+)$", RegexOptions.Multiline)]
    private static partial Regex Quote();
}
