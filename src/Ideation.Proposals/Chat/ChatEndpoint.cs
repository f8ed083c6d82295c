using System.Net;
using System.Net.Sockets;

namespace Ideation.Proposals.Chat;

/// <summary>An OpenAI-compatible chat-completions endpoint the user named. Nothing is sent anywhere without one.</summary>
/// <remarks>A class and not a record, so that no <c>ToString</c> ever shows the key.</remarks>
public sealed class ChatEndpoint
{
    /// <summary>The environment variable the key is read from; a key never stands on a command line.</summary>
    public const string ApiKeyVariable = "IDEATION_CHAT_API_KEY";

    private ChatEndpoint(Uri url, string model, string? apiKey)
    {
        Url = url;
        Model = model;
        ApiKey = apiKey;
    }

    /// <summary>The base address, to which <c>chat/completions</c> is added; <c>/v1</c> where the user gave no path.</summary>
    public Uri Url { get; }

    public string Model { get; }

    internal string? ApiKey { get; }

    /// <exception cref="FormatException">The address or the model cannot be used; the message says what was found and what was expected.</exception>
    public static ChatEndpoint Parse(string url, string? model, string? apiKey)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || (parsed.Scheme != Uri.UriSchemeHttps && parsed.Scheme != Uri.UriSchemeHttp))
        {
            throw new FormatException($"'{url}' is not a chat endpoint; expected an http or https address such as http://localhost:11434/v1.");
        }

        if (parsed.UserInfo.Length > 0 || parsed.Query.Length > 0)
        {
            throw new FormatException($"The chat endpoint at {parsed.Host} holds a user name, password or query; expected a plain address, and a key in {ApiKeyVariable}.");
        }

        if (string.IsNullOrWhiteSpace(model))
        {
            throw new FormatException($"No chat model is named for {parsed.Host}; expected the name of a model that is served there.");
        }

        var key = string.IsNullOrWhiteSpace(apiKey) ? null : apiKey.Trim();
        if (parsed.Scheme == Uri.UriSchemeHttp && !parsed.IsLoopback && (key is not null || !IsOwnNetwork(parsed)))
        {
            throw new FormatException($"The chat endpoint {parsed.GetLeftPart(UriPartial.Authority)} would receive the text{(key is null ? "" : " and the key")} unencrypted; expected https, or an address of this machine.");
        }

        return new ChatEndpoint(parsed.AbsolutePath == "/" ? new Uri(parsed, "/v1") : parsed, model.Trim(), key);
    }

    public override string ToString() => $"{Model} at {Url}";

    private static bool IsOwnNetwork(Uri url)
    {
        if (!IPAddress.TryParse(url.Host.Trim('[', ']'), out var address))
        {
            return !url.Host.Contains('.', StringComparison.Ordinal);
        }

        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? address.IsIPv6UniqueLocal || address.IsIPv6LinkLocal
            : bytes[0] == 10 || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31) || (bytes[0] == 192 && bytes[1] == 168);
    }
}
