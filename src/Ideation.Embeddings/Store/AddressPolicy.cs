using System.Net;

namespace Ideation.Embeddings.Store;

/// <summary>Where files may be fetched from: https only, and only from public addresses, however a name or a redirect leads there.</summary>
public sealed class AddressPolicy
{
    private readonly IReadOnlyCollection<IPAddress> _excepted;

    /// <param name="excepted">Addresses allowed although they are not public; only a test names any.</param>
    internal AddressPolicy(params IReadOnlyCollection<IPAddress> excepted) => _excepted = excepted;

    public static AddressPolicy PublicOnly { get; } = new();

    /// <exception cref="EmbeddingModelException">The address is not https, or carries a name and password.</exception>
    public static void Require(Uri address)
    {
        // First, because the other sentence shows the whole address.
        if (address.UserInfo.Length > 0)
        {
            throw new EmbeddingModelException($"An address on {address.Host} is refused: it carries a user name or password.");
        }

        if (address.Scheme != Uri.UriSchemeHttps)
        {
            throw new EmbeddingModelException($"{address} is refused: expected an https address, found {address.Scheme}.");
        }
    }

    public bool Allows(IPAddress address) => _excepted.Contains(address) || PublicAddress.Is(address);
}
