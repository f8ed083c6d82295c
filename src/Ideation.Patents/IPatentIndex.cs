namespace Ideation.Patents;

/// <summary>What can find neighbours. One writer, many readers; every method sees what was durable when it was called.</summary>
public interface IPatentIndex : IAsyncDisposable
{
    IndexIdentity Identity { get; }

    /// <summary>Inserts or replaces by publication number; durable, with the source position, when it returns. Writing the same batch twice changes nothing.</summary>
    /// <exception cref="PatentIndexException">A vector has the wrong length, is zero or not finite (the message names the document; nothing is written).</exception>
    Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken);

    /// <returns>How many were there and are gone.</returns>
    Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken);

    /// <summary>The nearest documents that pass the filter, closest first; equal similarities in order of publication number.</summary>
    Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken);

    /// <summary>Several searches at once, answered in their order and each as it would be alone. An index that reads all its vectors for a search reads them once for all of these.</summary>
    async Task<IReadOnlyList<IReadOnlyList<Neighbour>>> SearchAsync(IReadOnlyList<NeighbourQuery> queries, CancellationToken cancellationToken)
    {
        var found = new List<IReadOnlyList<Neighbour>>();
        foreach (var query in queries)
        {
            found.Add(await SearchAsync(query, cancellationToken).ConfigureAwait(false));
        }

        return found;
    }

    /// <summary>The stored documents of these numbers, in no particular order; missing ones are left out.</summary>
    Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken);

    Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken);

    /// <summary>Several counts at once, in the order of the filters.</summary>
    async Task<IReadOnlyList<long>> CountAsync(IReadOnlyList<PatentFilter> filters, CancellationToken cancellationToken)
    {
        var counts = new List<long>();
        foreach (var filter in filters)
        {
            counts.Add(await CountAsync(filter, cancellationToken).ConfigureAwait(false));
        }

        return counts;
    }

    /// <summary>The content hashes of those of these numbers that are stored.</summary>
    Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken);

    /// <summary>How far the source has been taken, or null when it never was.</summary>
    Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken);

    /// <summary>Every stored document's fields, applicants and year, for statistics.</summary>
    IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync(CancellationToken cancellationToken);
}
