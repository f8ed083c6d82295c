namespace Ideation.Proposals.Chat;

/// <summary>Counts what goes out and bounds what comes back.</summary>
internal sealed class EgressHandler(EgressCounter counter, long maxResponseBytes, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!;
        if (request.Content is { } body)
        {
            var begun = false;
            request.Content = new CountingContent(body, bytes =>
            {
                counter.Add(target, begun ? 0 : 1, bytes);
                begun = true;
            });
        }

        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await response.Content.LoadIntoBufferAsync(maxResponseBytes, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
