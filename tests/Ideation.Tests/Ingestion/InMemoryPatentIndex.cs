using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

/// <summary>The writing side of an index in memory, with a place to fail in.</summary>
internal sealed class InMemoryPatentIndex : IPatentIndex
{
    private readonly ConcurrentDictionary<string, SourcePosition> _positions = new();

    public ConcurrentDictionary<PublicationNumber, EmbeddedPatent> Stored { get; } = new();

    /// <summary>Called before each batch is written; what it throws, the index throws.</summary>
    public Action<PatentBatch>? BeforeUpsert { get; set; }

    public IndexIdentity Identity { get; init; } = new("test-model-1", 16);

    public Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken)
    {
        BeforeUpsert?.Invoke(batch);
        foreach (var patent in batch.Patents)
        {
            Stored[patent.Document.Number] = patent;
        }

        if (batch.Position is { } position)
        {
            _positions[position.Source] = position;
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PublicationNumber, string>>(numbers.Where(Stored.ContainsKey).ToDictionary(number => number, number => Stored[number].ContentHash));

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) => Task.FromResult(_positions.GetValueOrDefault(source));

    public Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PatentDocument>>([.. numbers.Where(Stored.ContainsKey).Select(number => Stored[number].Document)]);

    public Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken) => Task.FromResult((long)Stored.Count);

    public Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield break;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
