using System.Text.Json.Nodes;

namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>Evaluates a filter of must, should and must_not clauses against a point, and refuses what is malformed.</summary>
internal static class StandInFilter
{
    public static bool Passes(JsonNode? filter, Guid id, JsonObject payload)
    {
        if (filter is null)
        {
            return true;
        }

        var clauses = filter.AsObject().Only("must", "should", "must_not");
        var should = Clause(clauses["should"]);
        return Clause(clauses["must"]).All(condition => Holds(condition, id, payload))
            && (should.Length == 0 || should.Any(condition => Holds(condition, id, payload)))
            && !Clause(clauses["must_not"]).Any(condition => Holds(condition, id, payload));
    }

    private static JsonObject[] Clause(JsonNode? clause) => clause switch
    {
        null => [],
        JsonArray conditions => [.. conditions.Select(condition => condition!.AsObject())],
        _ => [clause.AsObject()],
    };

    private static bool Holds(JsonObject condition, Guid id, JsonObject payload)
    {
        if (condition.ContainsKey("has_id"))
        {
            return condition.Only("has_id")["has_id"]!.AsArray().Any(item => Guid.Parse(item!.GetValue<string>()) == id);
        }

        if (condition.ContainsKey("is_empty"))
        {
            return !Values(payload, condition.Only("is_empty")["is_empty"]!.AsObject().Only("key").Required("key")).Any();
        }

        var values = Values(payload, condition.Only("key", "match", "range").Required("key")).ToArray();
        return condition.ContainsKey("match") ? values.Any(value => Matches(value, condition["match"]!.AsObject().Only("value", "any")))
            : values.Any(value => InRange(value, condition.Required("range").AsObject().Only("lt", "gt", "gte", "lte")));
    }

    private static IEnumerable<JsonNode> Values(JsonObject payload, JsonNode key) => payload[key.GetValue<string>()] switch
    {
        null => [],
        JsonArray array => array.OfType<JsonNode>(),
        var single => [single],
    };

    private static bool Matches(JsonNode value, JsonObject match) => match["any"] is { } any
        ? any.AsArray().Any(wanted => JsonNode.DeepEquals(wanted, value))
        : JsonNode.DeepEquals(match.Required("value"), value);

    private static bool InRange(JsonNode value, JsonObject range) =>
        value.GetValueKind() == System.Text.Json.JsonValueKind.Number
        && range.All(bound => bound.Key switch
        {
            "lt" => Number(value) < Number(bound.Value!),
            "gt" => Number(value) > Number(bound.Value!),
            "gte" => Number(value) >= Number(bound.Value!),
            _ => Number(value) <= Number(bound.Value!),
        });

    private static double Number(JsonNode value) => value.AsValue().GetValue<double>();
}
