using System.Collections.Concurrent;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Ingestion;

/// <summary>Embeds those documents of a batch whose content the index does not hold yet.</summary>
internal sealed class BatchEmbedder(IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    // Documents embedded but not yet durable: the index does not know them, so they are looked up here first.
    private readonly ConcurrentDictionary<PublicationNumber, string> _onTheirWay = new();

    public async Task<WriteBatch> EmbedAsync(ReadBatch batch, CancellationToken cancellationToken)
    {
        var known = await FindHashesAsync(batch.Documents, cancellationToken).ConfigureAwait(false);
        var changed = new Dictionary<PublicationNumber, HashedPatent>();
        var unchanged = 0;
        var superseded = 0;
        foreach (var patent in batch.Documents)
        {
            var number = patent.Document.Number;
            var isPending = changed.TryGetValue(number, out var earlier);
            if ((isPending ? earlier!.ContentHash : known.GetValueOrDefault(number)) == patent.ContentHash)
            {
                unchanged++;
                continue;
            }

            superseded += isPending ? 1 : 0;
            changed[number] = patent;
        }

        var (embedded, refused) = await EmbedAsync([.. changed.Values], cancellationToken).ConfigureAwait(false);
        foreach (var patent in embedded)
        {
            _onTheirWay[patent.Document.Number] = patent.ContentHash;
        }

        var replaced = embedded.Count(patent => known.ContainsKey(patent.Document.Number));
        return new WriteBatch(new PatentBatch(embedded, batch.Position), [.. batch.Quarantined, .. refused], batch.Count, unchanged, replaced, superseded);
    }

    /// <summary>Tells that the batch is durable, so that the index answers for it from now on.</summary>
    public void Written(WriteBatch batch)
    {
        foreach (var patent in batch.Patents.Patents)
        {
            _onTheirWay.TryRemove(KeyValuePair.Create(patent.Document.Number, patent.ContentHash));
        }
    }

    private async Task<Dictionary<PublicationNumber, string>> FindHashesAsync(IReadOnlyList<HashedPatent> patents, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<PublicationNumber, string>();
        var others = new HashSet<PublicationNumber>();
        foreach (var number in patents.Select(patent => patent.Document.Number))
        {
            if (_onTheirWay.TryGetValue(number, out var hash))
            {
                hashes[number] = hash;
            }
            else
            {
                others.Add(number);
            }
        }

        if (others.Count > 0)
        {
            foreach (var (number, hash) in await index.FindContentHashesAsync(others, cancellationToken).ConfigureAwait(false))
            {
                hashes[number] = hash;
            }
        }

        return hashes;
    }

    private async Task<(List<EmbeddedPatent> Embedded, List<QuarantineEntry> Refused)> EmbedAsync(HashedPatent[] patents, CancellationToken cancellationToken)
    {
        var embedded = new List<EmbeddedPatent>(patents.Length);
        var refused = new List<QuarantineEntry>();
        if (patents.Length == 0)
        {
            return (embedded, refused);
        }

        var vectors = await embeddings.GenerateAsync(patents.Select(patent => EmbeddedText.Of(patent.Document)).ToArray(), options: null, cancellationToken).ConfigureAwait(false);
        if (vectors.Count != patents.Length)
        {
            throw new InvalidOperationException($"The embedding model gave {vectors.Count} vectors for {patents.Length} texts.");
        }

        for (var i = 0; i < patents.Length; i++)
        {
            var vector = vectors[i].Vector;
            if (IsUsable(vector.Span))
            {
                embedded.Add(new EmbeddedPatent(patents[i].Document, vector, patents[i].ContentHash));
            }
            else
            {
                refused.Add(Refusal(patents[i]));
            }
        }

        return (embedded, refused);
    }

    private static bool IsUsable(ReadOnlySpan<float> vector)
    {
        var sum = 0f;
        foreach (var value in vector)
        {
            sum += value * value;
        }

        return sum > 0 && float.IsFinite(sum);
    }

    private static QuarantineEntry Refusal(HashedPatent patent) => new(
        patent.Position.Source,
        patent.Position.Ordinal,
        $"{patent.Document.Number}: the embedding model knows no word of its text; expected text in a language of the model",
        RawText.Of($"{patent.Document.Title}\n{patent.Document.Abstract}".Trim()));
}
