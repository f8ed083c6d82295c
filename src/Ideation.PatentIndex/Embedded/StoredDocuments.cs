using System.Runtime.CompilerServices;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The documents an index holds, as a source for another index. Whatever is written or moved later gets a higher row, so going on behind a position misses only what was deleted.</summary>
internal sealed class StoredDocuments(PatentStore store) : IPatentSource
{
    public const string LedgerEntry = "the documents of the index before";

    private const long ReadAtATime = 1000;

    private long? _length;

    public string Name => LedgerEntry;

    public long? Length => _length ??= StoreErrors.Translate(store.Folder, () =>
    {
        using var connection = store.Connect();
        using var sum = new Statement(connection, "SELECT coalesce(sum(length(body)), 0) FROM document");
        return (long)sum.Scalar()!;
    });

    public long BytesRead { get; private set; }

    public async IAsyncEnumerable<SourceRecord> ReadAsync(SourcePosition? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var row = after?.Ordinal ?? 0;
        while (await Task.Run(() => StoreErrors.Translate(store.Folder, () => Read(row)), cancellationToken).ConfigureAwait(false) is { Count: > 0 } bodies)
        {
            foreach (var (next, body) in bodies)
            {
                cancellationToken.ThrowIfCancellationRequested();
                row = next;
                BytesRead += body.Length;
                yield return new SourceRecord(new SourcePosition(Name, row), StoredPatentJson.Read(body));
            }
        }
    }

    private List<(long Row, byte[] Body)> Read(long after)
    {
        using var connection = store.Connect();
        using var find = new Statement(connection, "SELECT row, body FROM document WHERE row > $1 ORDER BY row LIMIT $2", 2);
        using var reader = find.Read(after, ReadAtATime);
        var bodies = new List<(long, byte[])>();
        while (reader.Read())
        {
            bodies.Add((reader.GetInt64(0), (byte[])reader.GetValue(1)));
        }

        return bodies;
    }
}
