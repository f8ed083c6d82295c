using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ideation.PatentIndex.Embedded;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>The patent index on a Qdrant server, over its REST protocol as documented for version 1.15. The ingest ledger stays in the local store.</summary>
public sealed class QdrantPatentIndex : IPatentIndex
{
    private const int IdsPerRequest = 1000;

    private readonly QdrantOptions _options;
    private readonly QdrantConnection _connection;
    private readonly PatentStore? _store;

    private QdrantPatentIndex(QdrantOptions options, QdrantConnection connection, PatentStore? store, IndexIdentity identity)
    {
        _options = options;
        _connection = connection;
        _store = store;
        Identity = identity;
    }

    public IndexIdentity Identity { get; }

    /// <summary>Where requests go.</summary>
    public Uri Server => _options.Url;

    /// <summary>Requests begun until now and the bytes of their bodies, repeated ones included.</summary>
    public (int Requests, long Bytes) Sent => _connection.Sent;

    private string LedgerName => LedgerNameOf(_options);

    /// <summary>Opens a collection for writing, or makes it. The index closes the store when it is closed itself.</summary>
    /// <exception cref="PatentIndexException">The server stays away, or the collection is another program's or another model's.</exception>
    public static Task<QdrantPatentIndex> OpenOrCreateAsync(QdrantOptions options, IndexIdentity identity, PatentStore store, CancellationToken cancellationToken) =>
        OpenOrCreateAsync(options, identity, store, TimeProvider.System, Random.Shared.NextDouble, cancellationToken);

    /// <summary>Opens an existing collection for reading; without a store no source positions are known.</summary>
    /// <exception cref="PatentIndexException">The server stays away, or there is no such collection.</exception>
    public static Task<QdrantPatentIndex> OpenAsync(QdrantOptions options, PatentStore? store, CancellationToken cancellationToken) =>
        ConnectAsync(options, store, TimeProvider.System, Random.Shared.NextDouble, async collection =>
            await collection.FindIdentityAsync(cancellationToken).ConfigureAwait(false) is { ModelRevision: not "" } identity
                ? identity
                : throw new PatentIndexException($"There is no collection '{options.Collection}' on the Qdrant server {options.Url}; make it with 'ideation ingest FILE --index qdrant --qdrant-url {options.Url}'."));

    /// <summary>The model that a collection was made with, or null when there is no such collection.</summary>
    /// <exception cref="PatentIndexException">The server stays away, or the collection is another program's.</exception>
    public static async Task<IndexIdentity?> FindIdentityAsync(QdrantOptions options, CancellationToken cancellationToken)
    {
        using var connection = new QdrantConnection(options, TimeProvider.System, Random.Shared.NextDouble);
        return await new QdrantCollection(connection, options).FindIdentityAsync(cancellationToken).ConfigureAwait(false) is { ModelRevision: not "" } identity ? identity : null;
    }

    public async Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken)
    {
        var points = new Dictionary<PublicationNumber, (EmbeddedPatent Patent, float[] Unit)>();
        foreach (var patent in batch.Patents)
        {
            points[patent.Document.Number] = (patent, UnitVector.From(patent.Vector.Span, Identity.Dimensions, $"The vector of {patent.Document.Number}"));
        }

        foreach (var body in UpsertRequests.Cut(points.Values, _options.RequestBytes))
        {
            RequireCompleted(await _connection.SendAsync(HttpMethod.Put, "/points?wait=true", body, cancellationToken).ConfigureAwait(false));
        }

        // Only now: what a run that dies before this line has sent is sent again, and changes nothing.
        if (batch.Position is { } position)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Store.SetPosition(LedgerName, position);
        }
    }

    public async Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken)
    {
        var deleted = 0L;
        foreach (var some in numbers.Distinct().Select(PointId.Of).Chunk(IdsPerRequest))
        {
            var there = await RetrieveAsync(some, [], cancellationToken).ConfigureAwait(false);
            RequireCompleted(await _connection.PostAsync("/points/delete?wait=true", new JsonObject { ["points"] = QdrantFilter.Ids(some) }, cancellationToken).ConfigureAwait(false));
            deleted += there.GetArrayLength();
        }

        return deleted;
    }

    public async Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var unit = UnitVector.From(query.Vector.Span, Identity.Dimensions, "The query vector");
        if (query.Limit <= 0)
        {
            return [];
        }

        // Qdrant orders equal scores as it likes: ask for more until the last wanted score is complete, then order by number here.
        for (var ask = query.Limit + 1L; ; ask = Math.Min(ask * 2, int.MaxValue))
        {
            var points = await QueryAsync(unit, query.Filter, (int)Math.Min(ask, int.MaxValue), cancellationToken).ConfigureAwait(false);
            if (points.Count < ask || points[^1].Score < points[query.Limit - 1].Score || ask == int.MaxValue)
            {
                return [.. points
                    .Select(point => new Neighbour(QdrantPoint.Document(point.Point), Math.Clamp(point.Score, -1, 1)))
                    .OrderByDescending(neighbour => neighbour.Similarity)
                    .ThenBy(neighbour => neighbour.Document.Number)
                    .Take(query.Limit)];
            }
        }
    }

    public async Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken)
    {
        var documents = new List<PatentDocument>();
        foreach (var some in numbers.Distinct().Select(PointId.Of).Chunk(IdsPerRequest))
        {
            var points = await RetrieveAsync(some, ["document"], cancellationToken).ConfigureAwait(false);
            documents.AddRange(points.EnumerateArray().Select(QdrantPoint.Document));
        }

        return documents;
    }

    public async Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken)
    {
        var result = await _connection.PostAsync("/points/count", new JsonObject { ["filter"] = QdrantFilter.From(filter), ["exact"] = true }, cancellationToken).ConfigureAwait(false);
        return result.GetProperty("count").GetInt64();
    }

    public async Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<PublicationNumber, string>();
        foreach (var some in numbers.Distinct().Chunk(IdsPerRequest))
        {
            var asked = some.ToDictionary(PointId.Of);
            var points = await RetrieveAsync(asked.Keys, ["hash"], cancellationToken).ConfigureAwait(false);
            foreach (var point in points.EnumerateArray())
            {
                hashes[asked[point.GetProperty("id").GetGuid()]] = point.GetProperty("payload").GetProperty("hash").GetString()!;
            }
        }

        return hashes;
    }

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) =>
        Task.FromResult(_store?.FindPosition(LedgerName, source));

    /// <summary>Read page by page: what is written meanwhile may or may not be among it.</summary>
    public async IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        JsonElement? next = null;
        do
        {
            var request = new JsonObject
            {
                ["limit"] = IdsPerRequest,
                ["filter"] = QdrantFilter.From(PatentFilter.None),
                ["with_payload"] = Names(QdrantPoint.ClassificationFields),
                ["with_vector"] = false,
            };
            if (next is { } offset)
            {
                request["offset"] = JsonNode.Parse(offset.GetRawText());
            }

            var page = await _connection.PostAsync("/points/scroll", request, cancellationToken).ConfigureAwait(false);
            foreach (var point in page.GetProperty("points").EnumerateArray())
            {
                yield return QdrantPoint.Classification(point);
            }

            next = page.TryGetProperty("next_page_offset", out var following) && following.ValueKind != JsonValueKind.Null ? following : null;
        }
        while (next is not null);
    }

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        _store?.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static Task<QdrantPatentIndex> OpenOrCreateAsync(QdrantOptions options, IndexIdentity identity, PatentStore store, TimeProvider time, Func<double> random, CancellationToken cancellationToken) =>
        ConnectAsync(options, store, time, random, async collection =>
        {
            // A new collection knows no document, whatever an earlier one of its name had been given.
            if (await collection.EnsureAsync(identity, cancellationToken).ConfigureAwait(false))
            {
                store.ForgetPositions(LedgerNameOf(options));
            }

            return identity;
        });

    private static async Task<QdrantPatentIndex> ConnectAsync(QdrantOptions options, PatentStore? store, TimeProvider time, Func<double> random, Func<QdrantCollection, Task<IndexIdentity>> identify)
    {
        QdrantConnection? connection = null;
        try
        {
            connection = new QdrantConnection(options, time, random);
            return new QdrantPatentIndex(options, connection, store, await identify(new QdrantCollection(connection, options)).ConfigureAwait(false));
        }
        catch
        {
            connection?.Dispose();
            store?.Dispose();
            throw;
        }
    }

    private static string LedgerNameOf(QdrantOptions options) => $"qdrant {options.Url.GetLeftPart(UriPartial.Path)} {options.Collection}";

    private PatentStore Store => _store ?? throw new PatentIndexException("Documents cannot be written to Qdrant without a local store: it holds how far each source was taken.");

    private async Task<List<(JsonElement Point, double Score)>> QueryAsync(float[] unit, PatentFilter filter, int limit, CancellationToken cancellationToken)
    {
        var result = await _connection.PostAsync("/points/query", new JsonObject
        {
            ["query"] = new JsonArray([.. unit.Select(value => (JsonNode)value)]),
            ["filter"] = QdrantFilter.From(filter),
            ["params"] = new JsonObject { ["exact"] = _options.ExactSearch },
            ["limit"] = limit,
            ["with_payload"] = Names(["document"]),
            ["with_vector"] = false,
        }, cancellationToken).ConfigureAwait(false);
        return [.. result.GetProperty("points").EnumerateArray().Select(point => (point, point.GetProperty("score").GetDouble()))];
    }

    private Task<JsonElement> RetrieveAsync(IEnumerable<Guid> ids, string[] payload, CancellationToken cancellationToken) => _connection.PostAsync("/points", new JsonObject
    {
        ["ids"] = QdrantFilter.Ids(ids),
        ["with_payload"] = payload.Length == 0 ? JsonValue.Create(false) : Names(payload),
        ["with_vector"] = false,
    }, cancellationToken);

    private static JsonArray Names(string[] names) => [.. names.Select(name => (JsonNode)name)];

    private void RequireCompleted(JsonElement result)
    {
        if (result.GetProperty("status").GetString() != "completed")
        {
            throw new PatentIndexException($"Qdrant at {_options.Url} took a change but did not complete it; run the command again.");
        }
    }
}
