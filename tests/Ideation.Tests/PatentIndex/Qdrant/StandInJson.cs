using System.Text.Json.Nodes;

namespace Ideation.Tests.PatentIndex.Qdrant;

/// <summary>Strict reading of request bodies.</summary>
internal static class StandInJson
{
    public static JsonObject Only(this JsonObject body, params string[] known)
    {
        var unknown = body.Select(property => property.Key).Except(known).FirstOrDefault();
        return unknown is null ? body : throw new StandInException(400, $"unknown field `{unknown}`, expected one of {string.Join(", ", known)}");
    }

    public static JsonNode Required(this JsonObject body, string name) => body[name] ?? throw new StandInException(400, $"missing field `{name}`");

    public static int Limit(this JsonObject body) => body["limit"] is { } limit
        ? limit.GetValue<int>() is var value and >= 1 ? value : throw new StandInException(422, "limit: value 0 invalid, must be 1 or larger")
        : 10;

    public static JsonNode? Selected(this JsonObject payload, JsonNode? selector) => selector switch
    {
        null => null,
        JsonArray names => new JsonObject(payload.Where(property => names.Any(name => name!.GetValue<string>() == property.Key)).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))),
        _ => selector.GetValue<bool>() ? payload.DeepClone() : null,
    };
}
