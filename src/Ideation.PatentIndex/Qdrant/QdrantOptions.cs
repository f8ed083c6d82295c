using System.Globalization;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>Where the Qdrant server is and how patiently it is asked.</summary>
public sealed partial record QdrantOptions
{
    public const string ApiKeyVariable = "IDEATION_QDRANT_API_KEY";

    public Uri Url { get; init; } = new("http://localhost:6333");

    /// <summary>Sent as the <c>api-key</c> header; never logged, printed or put into a message.</summary>
    public string? ApiKey { get; init; }

    public string Collection { get; init; } = "ideation";

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts after the first one.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>The pause before the second attempt; it doubles each time, with jitter.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest pause, also when the server's Retry-After asks for more.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The most bytes of one upsert request; Qdrant's own limit is 32 MB unless configured otherwise.</summary>
    public int RequestBytes { get; init; } = 8 << 20;

    /// <summary>Compare every vector instead of walking Qdrant's graph: exact, and slow on large collections.</summary>
    public bool ExactSearch { get; init; }

    /// <summary>Options for an address as a user types it. Without a scheme it is https, except on this machine; plain http elsewhere only when the user writes it.</summary>
    /// <exception cref="PatentIndexException">The address is not one.</exception>
    public static QdrantOptions Parse(string url, string? apiKey = null)
    {
        var text = url.Contains("://", StringComparison.Ordinal) ? url : $"http://{url}";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            throw new PatentIndexException($"'{url}' is not the address of a Qdrant server; expected something like http://localhost:6333.");
        }

        var implicitHttps = text != url && !address.IsLoopback;
        return new QdrantOptions { Url = implicitHttps ? new Uri($"https://{url}") : address, ApiKey = apiKey }.Validated();
    }

    /// <exception cref="PatentIndexException">A value is out of its range.</exception>
    public QdrantOptions Validated() => Problem() is { } problem ? throw new PatentIndexException(problem) : this;

    public override string ToString() => $"{Url} collection {Collection}";

    private string? Problem() =>
        Url.Scheme != Uri.UriSchemeHttp && Url.Scheme != Uri.UriSchemeHttps ? $"The Qdrant address {Url} must start with http:// or https://."
        : Url.UserInfo.Length > 0 ? $"The Qdrant address must not hold a user or password; set {ApiKeyVariable} instead."
        : Url.Query.Length > 0 || Url.Fragment.Length > 0 ? $"The Qdrant address {Url} must end with the host, the port or a path."
        : !CollectionForm().IsMatch(Collection) ? $"'{Collection}' cannot name a Qdrant collection; use letters, digits, - and _, at most 200."
        : ApiKey?.Any(character => character is < '!' or > '~') == true ? $"The Qdrant API key ({ApiKeyVariable}) holds characters that cannot be sent."
        : AttemptTimeout <= TimeSpan.Zero || FirstPause <= TimeSpan.Zero || LongestPause < FirstPause ? "The Qdrant time-out and pauses must be positive, the longest pause not shorter than the first."
        : Retries is < 0 or > 20 ? string.Create(CultureInfo.InvariantCulture, $"The number of Qdrant retries must be 0 to 20, found {Retries}.")
        : RequestBytes < 1024 ? string.Create(CultureInfo.InvariantCulture, $"A Qdrant request needs at least 1024 bytes, found {RequestBytes}.")
        : null;

    [GeneratedRegex("^[A-Za-z0-9_-]{1,200}$", RegexOptions.CultureInvariant)]
    private static partial Regex CollectionForm();
}
