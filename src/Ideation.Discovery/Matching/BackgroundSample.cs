using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>Draws documents that give matching its background, the same ones every time.</summary>
public static class BackgroundSample
{
    // Odd, and near the golden ratio of 2^32: spreads neighbouring numbers of one source evenly.
    private const uint Spread = 2654435769;

    /// <summary>Up to <paramref name="count"/> documents of an index in each language, one of each family.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<IReadOnlyList<PatentDocument>> ReadAsync(IPatentIndex index, IEnumerable<string> languages, int count, CancellationToken cancellationToken)
    {
        var drawn = await DrawAsync(index, count, cancellationToken).ConfigureAwait(false);
        var documents = new List<PatentDocument>();
        foreach (var language in languages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var sample = Of(drawn.Where(document => document.Language == language), count);

            // A language that is rare in the index is hardly in the sample.
            documents.AddRange(sample.Count >= count / 4 ? sample : Of(await AnyAsync(index, language, count, cancellationToken).ConfigureAwait(false), count));
        }

        return documents;
    }

    /// <summary>The same draw from documents at hand.</summary>
    public static IReadOnlyList<PatentDocument> Of(IEnumerable<PatentDocument> documents, int count) => [.. documents
        .OrderBy(document => Order(document.Number.Value))
        .ThenBy(document => document.Number)
        .DistinctBy(document => document.Family)
        .Take(count)];

    private static async Task<IReadOnlyList<PatentDocument>> DrawAsync(IPatentIndex index, int count, CancellationToken cancellationToken)
    {
        var numbers = new PriorityQueue<PublicationNumber, uint>();
        await foreach (var patent in index.ReadClassificationsAsync(cancellationToken).ConfigureAwait(false))
        {
            var order = Order(patent.Number.Value);
            numbers.Enqueue(patent.Number, uint.MaxValue - order);
            if (numbers.Count > 2 * count)
            {
                numbers.Dequeue();
            }
        }

        return await index.FindAsync([.. numbers.UnorderedItems.Select(item => item.Element)], cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IEnumerable<PatentDocument>> AnyAsync(IPatentIndex index, string language, int count, CancellationToken cancellationToken)
    {
        var direction = new float[index.Identity.Dimensions];
        direction[0] = 1;
        var found = await index.SearchAsync(new NeighbourQuery(direction, count) { Filter = new PatentFilter { Language = language } }, cancellationToken).ConfigureAwait(false);
        return found.Select(neighbour => neighbour.Document);
    }

    private static uint Order(string number)
    {
        var hash = 17u;
        foreach (var letter in number)
        {
            hash = (hash ^ letter) * Spread;
        }

        return hash ^ (hash >> 15);
    }
}
