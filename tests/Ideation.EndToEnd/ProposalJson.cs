using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

/// <summary>What tests look for in a proposal's JSON.</summary>
internal static class ProposalJson
{
    public static IReadOnlyList<JsonNode> Uses(JsonNode proposal) => [.. proposal["uses"]!.AsArray().Select(use => use!)];

    public static string FieldOf(JsonNode use) => use["field"]!["code"]!.GetValue<string>();

    /// <summary>Every quote with its publication number, wherever in the tree it stands.</summary>
    public static IReadOnlyList<(string Number, string Quote)> Quotes(JsonNode? node) => node switch
    {
        JsonObject @object when @object["quote"] is { } quote => [(@object["number"]!.GetValue<string>(), quote.GetValue<string>())],
        JsonObject @object => [.. @object.SelectMany(property => Quotes(property.Value))],
        JsonArray array => [.. array.SelectMany(Quotes)],
        _ => [],
    };

    /// <summary>Every publication number, wherever in the tree it stands.</summary>
    public static IReadOnlySet<string> Numbers(JsonNode? node) => node switch
    {
        JsonObject @object => @object.SelectMany(property => property.Key == "number" ? Enumerable.Repeat(property.Value!.GetValue<string>(), 1) : Numbers(property.Value)).ToHashSet(),
        JsonArray array => array.SelectMany(Numbers).ToHashSet(),
        _ => new HashSet<string>(),
    };
}
