using System.Numerics.Tensors;
using System.Text.Json.Nodes;

namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>One collection of the stand-in: points in memory, cosine compared one by one.</summary>
internal sealed class StandInCollection
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<Guid, (float[] Vector, JsonObject Payload)> _points = new(Comparer<Guid>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString())));
    private readonly Dictionary<string, string> _indexes = [];
    private readonly int _size;
    private int _operations;

    public StandInCollection(JsonObject body)
    {
        var vectors = body.Only("vectors").Required("vectors").AsObject().Only("size", "distance");
        _size = vectors.Required("size").GetValue<int>();
        if (_size is < 1 or > 65536 || vectors.Required("distance").GetValue<string>() != "Cosine")
        {
            throw new StandInException(422, "Validation error in JSON body: the stand-in knows vectors of size 1 to 65536 and distance Cosine");
        }
    }

    public JsonObject Describe()
    {
        lock (_lock)
        {
            return new JsonObject
            {
                ["status"] = "green",
                ["optimizer_status"] = "ok",
                ["points_count"] = _points.Count,
                ["config"] = new JsonObject { ["params"] = new JsonObject { ["vectors"] = new JsonObject { ["size"] = _size, ["distance"] = "Cosine" } } },
                ["payload_schema"] = new JsonObject(_indexes.Select(index => KeyValuePair.Create(index.Key, (JsonNode?)new JsonObject { ["data_type"] = index.Value }))),
            };
        }
    }

    public JsonObject CreateIndex(JsonObject body)
    {
        var type = body.Only("field_name", "field_schema").Required("field_schema").GetValue<string>();
        if (type is not ("keyword" or "integer"))
        {
            throw new StandInException(400, $"unknown variant `{type}`");
        }

        lock (_lock)
        {
            _indexes[body.Required("field_name").GetValue<string>()] = type;
            return Operation(wait: true);
        }
    }

    public JsonObject Upsert(JsonObject body, bool wait)
    {
        var points = body.Only("points").Required("points").AsArray().Select(Read).ToArray();
        lock (_lock)
        {
            foreach (var (id, vector, payload) in points)
            {
                _points[id] = (vector, payload);
            }

            return Operation(wait);
        }
    }

    public JsonObject Delete(JsonObject body, bool wait)
    {
        var ids = Ids(body.Only("points").Required("points"));
        lock (_lock)
        {
            ids.ForEach(id => _points.Remove(id));
            return Operation(wait);
        }
    }

    public JsonArray Retrieve(JsonObject body)
    {
        var ids = Ids(body.Only("ids", "with_payload", "with_vector").Required("ids"));
        lock (_lock)
        {
            return [.. ids.Where(_points.ContainsKey).Distinct().Select(id => Record(id, body["with_payload"]))];
        }
    }

    public JsonObject Count(JsonObject body)
    {
        body.Only("filter", "exact");
        lock (_lock)
        {
            return new JsonObject { ["count"] = Passing(body["filter"]).Count() };
        }
    }

    public JsonObject Scroll(JsonObject body)
    {
        body.Only("offset", "limit", "filter", "with_payload", "with_vector");
        var from = body["offset"]?.GetValue<string>() ?? "";
        lock (_lock)
        {
            var page = Passing(body["filter"]).Where(id => string.CompareOrdinal(id.ToString(), from) >= 0).Take(body.Limit() + 1).ToArray();
            return new JsonObject
            {
                ["points"] = new JsonArray([.. page.Take(body.Limit()).Select(id => Record(id, body["with_payload"]))]),
                ["next_page_offset"] = page.Length > body.Limit() ? page[^1].ToString() : null,
            };
        }
    }

    public JsonObject Query(JsonObject body)
    {
        body.Only("query", "filter", "params", "limit", "with_payload", "with_vector");
        body["params"]?.AsObject().Only("exact", "hnsw_ef");
        var query = Vector(body.Required("query"));
        lock (_lock)
        {
            // Equal scores come in the reverse order of ids, so that nobody can rely on one.
            var best = Passing(body["filter"]).Reverse().Select(id => (Id: id, Score: TensorPrimitives.Dot<float>(query, _points[id].Vector))).OrderByDescending(found => found.Score).Take(body.Limit());
            return new JsonObject { ["points"] = new JsonArray([.. best.Select(found => Scored(found.Id, found.Score, body["with_payload"]))]) };
        }
    }

    private static List<Guid> Ids(JsonNode ids) => [.. ids.AsArray().Select(id => Guid.Parse(id!.GetValue<string>()))];

    private (Guid Id, float[] Vector, JsonObject Payload) Read(JsonNode? point)
    {
        var body = point!.AsObject().Only("id", "vector", "payload");
        return (Guid.Parse(body.Required("id").GetValue<string>()), Vector(body.Required("vector")), (body["payload"]?.DeepClone() ?? new JsonObject()).AsObject());
    }

    // Cosine collections normalise what they are given.
    private float[] Vector(JsonNode values)
    {
        var vector = values.AsArray().Select(value => value!.GetValue<float>()).ToArray();
        if (vector.Length != _size)
        {
            throw new StandInException(400, $"Wrong input: Vector dimension error: expected dim: {_size}, got {vector.Length}");
        }

        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }

    private IEnumerable<Guid> Passing(JsonNode? filter) => _points.Where(point => StandInFilter.Passes(filter, point.Key, point.Value.Payload)).Select(point => point.Key);

    private JsonObject Record(Guid id, JsonNode? withPayload) => new() { ["id"] = id.ToString(), ["payload"] = _points[id].Payload.Selected(withPayload) };

    private JsonObject Scored(Guid id, float score, JsonNode? withPayload)
    {
        var record = Record(id, withPayload);
        record["version"] = 0;
        record["score"] = score;
        return record;
    }

    private JsonObject Operation(bool wait) => new() { ["operation_id"] = _operations++, ["status"] = wait ? "completed" : "acknowledged" };
}
