using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ideation.Embeddings.Training.Recipes;

/// <summary>Says in a reader's words where JSON differs from what a recipe holds; what it lets pass can be deserialised.</summary>
/// <param name="json">How the recipe is read.</param>
internal sealed class RecipeShape(JsonSerializerOptions json)
{
    private const int LongestFound = 40;

    /// <returns>The first problem, or null.</returns>
    public string? ProblemOf(JsonElement recipe, Type type) => Problem(recipe, type, "");

    private string? Problem(JsonElement found, Type type, string place)
    {
        var expected = json.GetTypeInfo(type);
        return expected.Kind switch
        {
            JsonTypeInfoKind.Object when found.ValueKind == JsonValueKind.Object => ProblemOfMembers(found, expected, place),
            JsonTypeInfoKind.Enumerable when found.ValueKind == JsonValueKind.Array => found.EnumerateArray().Select((item, i) => Problem(item, expected.ElementType!, $"{place}[{i}]")).FirstOrDefault(problem => problem is not null),
            JsonTypeInfoKind.None when Fits(found, expected) => null,
            _ => $"{(place.Length == 0 ? "it" : $"'{place}'")} is {Shown(found)}; expected {Word(expected)}",
        };
    }

    private string? ProblemOfMembers(JsonElement found, JsonTypeInfo expected, string place)
    {
        foreach (var member in found.EnumerateObject())
        {
            if (MembersOf(expected).FirstOrDefault(known => known.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)) is not { } known)
            {
                return $"'{member.Name}'{In(place)} is not known; expected {Names(expected)}";
            }

            if (!(member.Value.ValueKind == JsonValueKind.Null && MayBeNull(known)) && Problem(member.Value, known.PropertyType, place.Length == 0 ? known.Name : $"{place}.{known.Name}") is { } problem)
            {
                return problem;
            }
        }

        return MembersOf(expected).FirstOrDefault(known => known.IsRequired && !found.EnumerateObject().Any(member => member.Name.Equals(known.Name, StringComparison.OrdinalIgnoreCase))) is { } missing
            ? $"'{missing.Name}'{In(place)} is missing; expected {Word(json.GetTypeInfo(missing.PropertyType))}"
            : null;
    }

    // What is never read from JSON, such as the number of threads, cannot be set.
    private static IEnumerable<JsonPropertyInfo> MembersOf(JsonTypeInfo type) => type.Properties.Where(member => member.Set is not null);

    private static bool MayBeNull(JsonPropertyInfo member) =>
        member.IsSetNullable && member.AssociatedParameter is null or { IsNullable: true }
        && (!member.PropertyType.IsValueType || Nullable.GetUnderlyingType(member.PropertyType) is not null);

    private static bool Fits(JsonElement found, JsonTypeInfo expected)
    {
        try
        {
            return found.ValueKind != JsonValueKind.Null && found.Deserialize(expected) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string In(string place) => place.Length == 0 ? "" : $" in '{place}'";

    private static string Shown(JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ when found.GetRawText() is { Length: > LongestFound } text => text[..LongestFound] + "…",
        _ => found.GetRawText(),
    };

    private string Word(JsonTypeInfo expected) => expected.Kind switch
    {
        JsonTypeInfoKind.Object => $"an object with {Names(expected)}",
        JsonTypeInfoKind.Enumerable => json.GetTypeInfo(expected.ElementType!).Kind == JsonTypeInfoKind.Object ? "a list of objects" : "a list of texts",
        _ => Type.GetTypeCode(Nullable.GetUnderlyingType(expected.Type) ?? expected.Type) switch
        {
            TypeCode.String => "a text",
            TypeCode.Int32 => "a whole number",
            TypeCode.Single or TypeCode.Double => "a number",
            _ => "a date such as \"2013-01-31\"",
        },
    };

    private static string Names(JsonTypeInfo type) => string.Join(", ", MembersOf(type).Select(known => $"'{known.Name}'"));
}
