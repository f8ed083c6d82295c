using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Ideation.Embeddings.Store;

/// <summary>Gets files over https and checks every step of the way itself: each redirect, and at the moment of connecting the address a name stands for.</summary>
internal sealed class GuardedConnection : IDisposable
{
    private readonly DownloadOptions _options;
    private readonly Action<Uri> _contacting;
    private readonly HttpClient _client;
    private readonly HashSet<string> _contacted = [];

    /// <param name="options">What is allowed.</param>
    /// <param name="contacting">Called before a host is contacted for the first time.</param>
    public GuardedConnection(DownloadOptions options, Action<Uri> contacting)
    {
        _options = options;
        _contacting = contacting;

        // No proxy: behind one, whom a name leads to could not be seen.
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = options.Patience,
            ConnectCallback = ConnectAsync,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = options.Certificates },
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("ideation");
    }

    /// <summary>Sends a GET and follows redirects; the caller disposes the answer.</summary>
    /// <param name="address">What to get.</param>
    /// <param name="from">The first byte wanted; 0 for the whole.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="TransferException">What may pass by itself.</exception>
    /// <exception cref="EmbeddingModelException">What will not: a refused address, too many redirects.</exception>
    public async Task<HttpResponseMessage> GetAsync(Uri address, long from, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            AddressPolicy.Require(address);
            if (_contacted.Add(address.Authority))
            {
                _contacting(address);
            }

            var response = await SendAsync(address, from, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            {
                return response;
            }

            using (response)
            {
                address = redirects < _options.Redirects
                    ? response.Headers.Location is { } location && Uri.TryCreate(address, location, out var target) ? target : throw new EmbeddingModelException($"{address} redirects to nowhere.")
                    : throw new EmbeddingModelException(string.Create(CultureInfo.InvariantCulture, $"{address} is refused: more than {_options.Redirects} redirects."));
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(Uri address, long from, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (from > 0)
        {
            request.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(from, null);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_options.Patience);
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TransferException($"{address.Authority} did not answer in time");
        }
        catch (HttpRequestException e)
        {
            throw Explain(address, e);
        }
    }

    private static Exception Explain(Uri address, HttpRequestException exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case EmbeddingModelException:
                    return new EmbeddingModelException(inner.Message, exception);
                case AuthenticationException:
                    return new EmbeddingModelException($"{address.Authority} is refused: its certificate is not trusted ({inner.Message.TrimEnd('.')}).", exception);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new EmbeddingModelException($"The host {address.Host} cannot be found; is there a network?", exception);
            }
        }

        return new TransferException($"{address.Authority} could not be reached ({exception.Message.TrimEnd('.')})", exception);
    }

    // The very address that was checked is connected to, so that a name that changes its mind between two look-ups gains nothing.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await _options.Resolve(host, cancellationToken).ConfigureAwait(false);
        var allowed = found.Where(_options.Addresses.Allows).ToArray();
        if (allowed.Length == 0)
        {
            throw new EmbeddingModelException($"{host} is refused: it leads to {string.Join(", ", found.Select(address => address.ToString()))}, which is no public address.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
