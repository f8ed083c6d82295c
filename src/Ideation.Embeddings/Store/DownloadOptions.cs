using System.Net;
using System.Net.Security;

namespace Ideation.Embeddings.Store;

/// <summary>How files are fetched.</summary>
public sealed record DownloadOptions
{
    public AddressPolicy Addresses { get; init; } = AddressPolicy.PublicOnly;

    public int Redirects { get; init; } = 5;

    /// <summary>How often a file is asked for again after what may pass by itself: no connection, no bytes for a while, 408, 429, 5xx, a broken transfer.</summary>
    public int Retries { get; init; } = 3;

    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a server may send nothing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most that is taken of a file whose size nobody has stated.</summary>
    public long LargestFile { get; init; } = 16L << 30;

    /// <summary>Looks a host up; the addresses it gives are the ones connected to.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Decides on a server's certificate; null leaves it to the system.</summary>
    internal RemoteCertificateValidationCallback? Certificates { get; init; }
}
