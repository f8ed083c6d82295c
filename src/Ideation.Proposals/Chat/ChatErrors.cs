using System.ClientModel;
using System.Globalization;

namespace Ideation.Proposals.Chat;

/// <summary>Says in one word and one sentence what went wrong with a request.</summary>
internal sealed class ChatErrors(TimeProvider time)
{
    public ChatException Explain(Exception e, string host) => e switch
    {
        ChatException already => already,
        ClientResultException { Status: > 0 } answered => FromStatus(answered, host),
        _ when Find<HttpRequestException>(e) is { } network => FromNetwork(network, host),
        _ => new ChatException(ChatFailure.CutOff, $"The answer of {host} is not a complete chat completion.", e),
    };

    private ChatException FromStatus(ClientResultException e, string host) => e.Status switch
    {
        429 => new ChatException(ChatFailure.RateLimited, $"{host} takes no more requests now (429).", e, RetryAfter(e)),
        408 or >= 500 => new ChatException(ChatFailure.ServerError, $"{host} reported an error ({e.Status}).", e, RetryAfter(e)),
        404 or 405 => new ChatException(ChatFailure.Unauthorised, $"{host} has no chat-completions endpoint or no such model there ({e.Status}).", e),
        >= 400 => new ChatException(ChatFailure.Unauthorised, $"{host} turned the request down ({e.Status}).", e),
        _ => new ChatException(ChatFailure.CutOff, $"{host} answered with {e.Status}; expected a chat completion.", e),
    };

    private static ChatException FromNetwork(HttpRequestException e, string host) => e.HttpRequestError switch
    {
        HttpRequestError.ConfigurationLimitExceeded => new ChatException(ChatFailure.TooLong, $"The answer of {host} is longer than allowed.", e),
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError =>
            new ChatException(ChatFailure.Unreachable, $"{host} could not be reached.", e),
        _ => new ChatException(ChatFailure.CutOff, $"The answer of {host} broke off.", e),
    };

    // RFC 9110: seconds, or a date.
    private TimeSpan? RetryAfter(ClientResultException e)
    {
        if (e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) != true)
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks))
            : null;
    }

    private static T? Find<T>(Exception? e) where T : Exception
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is T found)
            {
                return found;
            }
        }

        return null;
    }
}
