using System.Globalization;
using System.Runtime.CompilerServices;
using Ideation.PatentIndex.Store;
using Ideation.Patents;
using Microsoft.Data.Sqlite;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The patent index that needs no server: documents in SQLite, vectors in memory-mapped segments, exact search. One writing process, many reading ones.</summary>
public sealed class EmbeddedPatentIndex : IPatentIndex
{
    internal const string LedgerName = "embedded";
    internal const int DefaultSegmentRows = 1 << 18;

    private readonly PatentStore _store;
    private readonly IndexReaders _readers;
    private readonly SegmentLayout _layout;
    private readonly IndexWriter? _writer;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private bool _closed;

    private EmbeddedPatentIndex(PatentStore store, IndexIdentity identity)
    {
        _store = store;
        Identity = identity;
        _layout = new SegmentLayout(store.Folder, identity.Dimensions);
        _readers = new IndexReaders(store, _layout);
        _writer = store.CanWrite ? new IndexWriter(store, _layout) : null;
    }

    public IndexIdentity Identity { get; }

    /// <summary>The folder the index lies in.</summary>
    public string Folder => _store.Folder;

    internal PatentStore Store => _store;

    internal IndexWriter Writer => _writer ?? throw new PatentIndexException($"The index in {Folder} was opened for reading; it cannot be changed.");

    /// <summary>Opens an index for writing, or makes a new one.</summary>
    /// <exception cref="PatentIndexException">Another process writes to it, another model made it, or the folder cannot be written.</exception>
    public static Task<EmbeddedPatentIndex> OpenOrCreateAsync(string folder, IndexIdentity identity, CancellationToken cancellationToken) =>
        OpenOrCreateAsync(folder, identity, DefaultSegmentRows, cancellationToken);

    /// <summary>Opens an existing index for reading; creates nothing.</summary>
    /// <exception cref="PatentIndexException">There is none, or it is damaged.</exception>
    public static Task<EmbeddedPatentIndex> OpenAsync(string folder, CancellationToken cancellationToken) => Task.Run(() => Open(PatentStore.Open(folder), store =>
    {
        using var reader = new IndexReader(store.Connect(), ownsConnection: true);
        return reader.FindIdentity() ?? throw new PatentIndexException($"The store in {store.Folder} holds no embedded index; make one with 'ideation ingest FILE' and the same --store.");
    }), cancellationToken);

    /// <summary>The model that the index in a folder was made with, or null when there is no index yet.</summary>
    /// <exception cref="PatentIndexException">There is one, but it cannot be read.</exception>
    public static Task<IndexIdentity?> FindIdentityAsync(string folder, CancellationToken cancellationToken) => Task.Run(() =>
    {
        if (!PatentStore.Exists(folder))
        {
            return null;
        }

        using var store = PatentStore.Open(folder);
        return StoreErrors.Translate(store.Folder, () =>
        {
            using var reader = new IndexReader(store.Connect(), ownsConnection: true);
            return reader.FindIdentity();
        });
    }, cancellationToken);

    public Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken) => WriteAsync(writer =>
    {
        writer.Upsert(batch, cancellationToken);
        return true;
    }, cancellationToken);

    public Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        WriteAsync(writer => writer.Delete(numbers, cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken) =>
        (await SearchAsync([query], cancellationToken).ConfigureAwait(false))[0];

    public Task<IReadOnlyList<IReadOnlyList<Neighbour>>> SearchAsync(IReadOnlyList<NeighbourQuery> queries, CancellationToken cancellationToken) => ReadAsync(() =>
    {
        var quantised = queries.Select(query => new QuantisedQuery(UnitVector.From(query.Vector.Span, Identity.Dimensions, "The query vector"), _layout.PaddedDimensions)).ToArray();
        return _readers.Read<IReadOnlyList<IReadOnlyList<Neighbour>>>((reader, snapshot) =>
        {
            // Queries of one filter share its predicate, which is then asked once a row.
            var predicates = Predicates(queries.Select(query => query.Filter), reader);
            var searches = queries.Select((query, i) => new RowSearch(quantised[i], predicates[i], (int)Math.Clamp(query.Limit, 0, snapshot.LiveRows))).ToArray();
            var documents = new Dictionary<long, PatentDocument>();
            return [.. NeighbourScan.Nearest(snapshot, searches, cancellationToken).Select(rows => Neighbours(reader, rows, documents))];
        });
    }, cancellationToken);

    public Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        ReadAsync(() => _readers.Read<IReadOnlyList<PatentDocument>>(reader => [.. numbers.Distinct().Select(reader.FindRow).OfType<long>().Select(row => Document(reader, row))]), cancellationToken);

    public async Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken) =>
        (await CountAsync([filter], cancellationToken).ConfigureAwait(false))[0];

    public Task<IReadOnlyList<long>> CountAsync(IReadOnlyList<PatentFilter> filters, CancellationToken cancellationToken) => ReadAsync(
        () => _readers.Read<IReadOnlyList<long>>((reader, snapshot) => CountScan.Count(snapshot, Predicates(filters, reader), cancellationToken)), cancellationToken);

    /// <summary>A text that is another one as soon as anything the index holds has changed: what was computed from all of it can be kept beside it and known to be right.</summary>
    public Task<string> ReadStateAsync(CancellationToken cancellationToken) => ReadAsync(() => _readers.Read(reader => reader.State()), cancellationToken);

    public Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        ReadAsync(() => _readers.Read<IReadOnlyDictionary<PublicationNumber, string>>(reader =>
        {
            var hashes = new Dictionary<PublicationNumber, string>();
            foreach (var number in numbers)
            {
                if (reader.FindHash(number) is { } hash)
                {
                    hashes[number] = hash;
                }
            }

            return hashes;
        }), cancellationToken);

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) =>
        ReadAsync(() => _store.FindPosition(LedgerName, source), cancellationToken);

    public async IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A snapshot of its own: however slowly the caller reads, it sees one state, and nobody waits for it.
        var (snapshot, organisations) = await ReadAsync(() => _readers.Load(reader => reader.Organisations()), cancellationToken).ConfigureAwait(false);
        using (snapshot)
        {
            foreach (var patent in ClassificationScan.Read(snapshot, organisations))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return patent;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        if (_closed)
        {
            return ValueTask.CompletedTask;
        }

        _closed = true;
        _writer?.Dispose();
        _readers.Dispose();
        _store.Dispose();
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static Task<EmbeddedPatentIndex> OpenOrCreateAsync(string folder, IndexIdentity identity, int segmentRows, CancellationToken cancellationToken) =>
        Task.Run(() => Open(PatentStore.OpenOrCreate(folder), store => Adopt(store, identity, segmentRows)), cancellationToken);

    private static EmbeddedPatentIndex Open(PatentStore store, Func<PatentStore, IndexIdentity> identify)
    {
        try
        {
            return StoreErrors.Translate(store.Folder, () => new EmbeddedPatentIndex(store, identify(store)));
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static IndexIdentity Adopt(PatentStore store, IndexIdentity identity, int segmentRows)
    {
        IdentityCheck.RequireUsable(identity);
        using var reader = new IndexReader(store.Writer, ownsConnection: false);
        if (reader.FindIdentity() is { } stored)
        {
            IdentityCheck.RequireSame(stored, identity, $"The index in {store.Folder}");
            return stored;
        }

        store.Write(writer =>
        {
            SetProperty(writer, IndexReader.IndexId, Guid.NewGuid().ToString("N"));
            SetProperty(writer, "model", identity.ModelRevision);
            SetProperty(writer, "dimensions", identity.Dimensions.ToString(CultureInfo.InvariantCulture));
            SetProperty(writer, "segmentRows", segmentRows.ToString(CultureInfo.InvariantCulture));
        });
        return identity;
    }

    private static void SetProperty(SqliteConnection writer, string name, string value)
    {
        using var set = new Statement(writer, "INSERT INTO property VALUES ($1, $2)", 2);
        set.Execute(name, value);
    }

    private static RowPredicate?[] Predicates(IEnumerable<PatentFilter> filters, IndexReader reader)
    {
        var made = new Dictionary<PatentFilter, RowPredicate?>();
        return [.. filters.Select(filter => made.TryGetValue(filter, out var known) ? known : made[filter] = RowPredicate.Create(filter, reader))];
    }

    // A document that several searches found is read once.
    private Neighbour[] Neighbours(IndexReader reader, IEnumerable<(long Row, float Similarity)> found, Dictionary<long, PatentDocument> documents) =>
        [.. found.Select(row => new Neighbour(documents.TryGetValue(row.Row, out var known) ? known : documents[row.Row] = Document(reader, row.Row), row.Similarity))];

    private PatentDocument Document(IndexReader reader, long row) => reader.Body(row) is { } body
        ? StoredPatentJson.Read(body)
        : throw new PatentIndexException($"The index in {Folder} is damaged: a vector has no document; ingest again into a new store.");

    private Task<T> ReadAsync<T>(Func<T> work, CancellationToken cancellationToken) => Task.Run(() => StoreErrors.Translate(Folder, work), cancellationToken);

    private async Task<T> WriteAsync<T>(Func<IndexWriter, T> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => StoreErrors.Translate(Folder, () => work(Writer)), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }
}
