using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

/// <summary>The real index, with a place to fail in before each batch is written.</summary>
internal sealed class HookedIndex(IPatentIndex inner) : IPatentIndex
{
    public Action<PatentBatch>? BeforeUpsert { get; set; }

    public IndexIdentity Identity => inner.Identity;

    public Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken)
    {
        BeforeUpsert?.Invoke(batch);
        return inner.UpsertAsync(batch, cancellationToken);
    }

    public Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => inner.DeleteAsync(numbers, cancellationToken);

    public Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken) => inner.SearchAsync(query, cancellationToken);

    public Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => inner.FindAsync(numbers, cancellationToken);

    public Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken) => inner.CountAsync(filter, cancellationToken);

    public Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        inner.FindContentHashesAsync(numbers, cancellationToken);

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) => inner.FindPositionAsync(source, cancellationToken);

    public IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync(CancellationToken cancellationToken) => inner.ReadClassificationsAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
