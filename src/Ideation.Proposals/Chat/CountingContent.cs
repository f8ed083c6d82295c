using System.Net;

namespace Ideation.Proposals.Chat;

/// <summary>A request body that reports its bytes at the moment a connection takes them; a connection that never opens counts nothing.</summary>
internal sealed class CountingContent : HttpContent
{
    private readonly HttpContent _body;
    private readonly Action<long> _count;

    public CountingContent(HttpContent body, Action<long> count)
    {
        (_body, _count) = (body, count);
        foreach (var header in body.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var bytes = await _body.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        _count(bytes.Length);
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Headers.ContentLength ?? 0;
        return _body.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
        }

        base.Dispose(disposing);
    }
}
