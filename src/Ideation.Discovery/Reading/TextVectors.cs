using System.Collections.Concurrent;

namespace Ideation.Discovery.Reading;

/// <summary>Vectors of short texts that are asked for again and again, such as a text's terms or the names of fields; each is embedded once.</summary>
internal sealed class TextVectors(SpanReader reader)
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<float>> _vectors = new(StringComparer.Ordinal);

    /// <summary>One vector a text.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var unread = texts.Where(text => !_vectors.ContainsKey(text)).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var (text, vector) in unread.Zip(await reader.ReadTextsAsync(unread, cancellationToken).ConfigureAwait(false)))
        {
            _vectors[text] = vector;
        }

        return [.. texts.Select(text => _vectors[text])];
    }
}
