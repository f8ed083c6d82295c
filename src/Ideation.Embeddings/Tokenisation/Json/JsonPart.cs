using System.Text.Json;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>One object of the tokenizer file together with its place in the file, so that every complaint can say where.</summary>
internal readonly struct JsonPart(JsonElement element, string path)
{
    public string Path { get; } = path;

    public string Type => Text("type");

    public static JsonPart Root(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? new(element, "") : throw new FormatException($"it holds {Kind(element)} where an object was expected");

    public JsonElement? Find(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public JsonElement Value(string name) => Find(name) ?? throw new FormatException($"'{Place(name)}' is missing");

    public JsonPart? FindPart(string name) => Find(name) is { } value ? Object(value, Place(name)) : null;

    public JsonPart Part(string name) => Object(Value(name), Place(name));

    public IEnumerable<JsonPart> Parts(string name)
    {
        var place = Place(name);
        return Items(name).Select((item, i) => Object(item, $"{place}[{i}]"));
    }

    public IEnumerable<JsonElement> Items(string name) => Value(name) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray()
        : throw Wrong(name, "a list");

    public string Text(string name) => Value(name) is { ValueKind: JsonValueKind.String } text ? Read(text, name) : throw Wrong(name, "a string");

    public string Text(string name, string fallback) => Find(name) is null ? fallback : Text(name);

    public int Number(string name) =>
        Value(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) && value >= 0 ? value : throw Wrong(name, "a whole number from 0");

    public int Number(string name, int fallback) => Find(name) is null ? fallback : Number(name);

    /// <summary>A token's id; the one that leaves no room for a count of ids is none.</summary>
    public int Id(string name) => Number(name) is < int.MaxValue and var id ? id : throw Wrong(name, "a token's id");

    public bool Flag(string name, bool fallback) => Find(name) switch
    {
        null => fallback,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Wrong(name, "true or false"),
    };

    public FormatException Wrong(string name, string expected) => new($"'{Place(name)}' is {Kind(Value(name))} where {expected} was expected");

    public FormatException Unsupported(string kind, params ReadOnlySpan<string> supported) =>
        new($"the {kind} '{Type}' at '{Path}' is not supported; supported are {string.Join(", ", supported)}");

    public string Place(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    private string Read(JsonElement text, string name)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"'{Place(name)}' holds half of a character");
        }
    }

    private static JsonPart Object(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.Object ? new(value, place) : throw new FormatException($"'{place}' is {Kind(value)} where an object was expected");

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => value.GetRawText() is { Length: <= 40 } text ? text : "a long value",
    };
}
