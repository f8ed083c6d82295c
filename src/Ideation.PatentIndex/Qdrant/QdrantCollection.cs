using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>The collection as a whole: made with its payload indexes, and marked with the embedding model it belongs to.</summary>
/// <remarks>The mark is a point of its own, because collections of the pinned server version carry no metadata.</remarks>
internal sealed class QdrantCollection(QdrantConnection connection, QdrantOptions options)
{
    private string Name => $"The collection '{options.Collection}' on {options.Url}";

    /// <returns>The identity the collection is marked with, or null when there is no collection.</returns>
    public async Task<IndexIdentity?> FindIdentityAsync(CancellationToken cancellationToken)
    {
        if (await connection.TrySendAsync(HttpMethod.Get, "", body: null, cancellationToken).ConfigureAwait(false) is not { } collection)
        {
            return null;
        }

        var size = Size(collection);
        var points = await connection.PostAsync("/points", new JsonObject { ["ids"] = QdrantFilter.Ids([PointId.Identity]), ["with_payload"] = true, ["with_vector"] = false }, cancellationToken).ConfigureAwait(false);
        if (points.GetArrayLength() == 1)
        {
            var payload = points[0].GetProperty("payload");
            return new IndexIdentity(payload.GetProperty("model").GetString()!, payload.GetProperty("dimensions").GetInt32());
        }

        // Ours if a run was killed between making and marking it: then it is still empty.
        var count = await connection.PostAsync("/points/count", new JsonObject { ["exact"] = true }, cancellationToken).ConfigureAwait(false);
        return count.GetProperty("count").GetInt64() == 0
            ? new IndexIdentity("", size)
            : throw new PatentIndexException($"{Name} was not made by Ideation; choose another collection name.");
    }

    /// <summary>Makes the collection if need be, and marks it.</summary>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> EnsureAsync(IndexIdentity identity, CancellationToken cancellationToken)
    {
        IdentityCheck.RequireUsable(identity);
        var found = await FindIdentityAsync(cancellationToken).ConfigureAwait(false);
        if (found is { ModelRevision: not "" })
        {
            IdentityCheck.RequireSame(found, identity, Name);
            return false;
        }

        if (found is null)
        {
            await CreateAsync(identity.Dimensions, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            IdentityCheck.RequireSame(found with { ModelRevision = identity.ModelRevision }, identity, Name);
        }

        await IndexFieldsAsync(cancellationToken).ConfigureAwait(false);
        await MarkAsync(identity, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task CreateAsync(int dimensions, CancellationToken cancellationToken) => await connection.SendAsync(
        HttpMethod.Put,
        "",
        Bytes(new JsonObject { ["vectors"] = new JsonObject { ["size"] = dimensions, ["distance"] = "Cosine" } }),
        cancellationToken).ConfigureAwait(false);

    private async Task IndexFieldsAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, type) in QdrantPoint.IndexedFields)
        {
            await connection.SendAsync(HttpMethod.Put, "/index?wait=true", Bytes(new JsonObject { ["field_name"] = name, ["field_schema"] = type }), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task MarkAsync(IndexIdentity identity, CancellationToken cancellationToken)
    {
        var vector = new float[identity.Dimensions];
        vector[0] = 1;
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("points");
            writer.WriteStartObject();
            writer.WriteString("id", PointId.Identity);
            QdrantPoint.WriteVector(writer, vector);
            writer.WriteStartObject("payload");
            writer.WriteString("model", identity.ModelRevision);
            writer.WriteNumber("dimensions", identity.Dimensions);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        await connection.SendAsync(HttpMethod.Put, "/points?wait=true", body.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private int Size(JsonElement collection)
    {
        try
        {
            var vectors = collection.GetProperty("config").GetProperty("params").GetProperty("vectors");
            return vectors.TryGetProperty("size", out var size) && vectors.GetProperty("distance").GetString() == "Cosine"
                ? size.GetInt32()
                : throw new PatentIndexException($"{Name} was not made by Ideation (its vectors are not compared by cosine); choose another collection name.");
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new PatentIndexException($"{options.Url} describes the collection '{options.Collection}' in an unknown form; is it a Qdrant server?", e);
        }
    }

    private static byte[] Bytes(JsonObject body) => JsonSerializer.SerializeToUtf8Bytes(body);
}
