using System.Globalization;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Reads a saved landscape definition: JSON with a name, a field table, queries, dates, language and limit.</summary>
public static class LandscapeDefinition
{
    private const int LongestText = 100_000;
    private static readonly string[] Properties = ["name", "queries", "fields", "from", "to", "language", "limit"];

    /// <exception cref="FormatException">What is wrong, in one sentence that says what was found and what was expected.</exception>
    public static LandscapeRequest Parse(string json)
    {
        using var document = ParseJson(json);
        var root = document.RootElement;
        Require(root.ValueKind == JsonValueKind.Object, $"holds {Kind(root)}; expected an object with name, queries and fields");
        foreach (var property in root.EnumerateObject())
        {
            Require(Properties.Contains(property.Name), $"has the unknown property '{Shown(property.Name)}'; expected {string.Join(", ", Properties)}");
        }

        var request = new LandscapeRequest
        {
            Name = root.TryGetProperty("name", out var name) ? Text(name, "name") : throw new FormatException("has no name; expected a property such as \"name\": \"Ice-shedding surfaces\""),
            Queries = root.TryGetProperty("queries", out var queries) ? [.. Items(queries, "queries").Select((query, i) => Text(query, Entry("queries", i)))] : [],
            Fields = root.TryGetProperty("fields", out var fields) ? Fields(fields) : [],
            From = root.TryGetProperty("from", out var from) ? Date(from, "from") : null,
            To = root.TryGetProperty("to", out var to) ? Date(to, "to") : null,
            Language = root.TryGetProperty("language", out var language) ? Language(language) : null,
            Limit = root.TryGetProperty("limit", out var limit) ? Limit(limit) : null,
        };
        Require(request.Queries.Count > 0 || request.Fields.Count > 0, "has neither queries nor fields; expected at least one of them");
        Require(request.From is null || request.To is null || request.From <= request.To, string.Create(CultureInfo.InvariantCulture, $"has 'from' {request.From:yyyy-MM-dd} after 'to' {request.To:yyyy-MM-dd}; expected the earlier day first"));
        return request;
    }

    private static JsonDocument ParseJson(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new FormatException(e.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"is not JSON (line {line + 1}, byte {e.BytePositionInLine + 1})") : "is not usable JSON; a property stands in it twice", e);
        }
    }

    private static List<LandscapeField> Fields(JsonElement element)
    {
        var rows = new List<LandscapeField>();
        foreach (var (i, item) in Items(element, "fields").Index())
        {
            var row = item.ValueKind == JsonValueKind.Object ? Row(item, Entry("fields", i)) : LandscapeField.Of(Code(item, Entry("fields", i)));
            Require(!rows.Contains(row), $"has the field '{Shown(row.Key)}' twice; expected each name and each code once");
            var twice = row.Codes.FirstOrDefault(code => rows.Any(other => other.Codes.Contains(code)));
            Require(twice.Value.Length == 0, $"has the code '{twice.Value}' in {Entry("fields", i)} and in a row before it; expected each name and each code once");
            rows.Add(row);
        }

        return rows;
    }

    private static LandscapeField Row(JsonElement row, string where)
    {
        foreach (var property in row.EnumerateObject())
        {
            Require(property.Name is "name" or "codes", $"has the unknown property '{Shown(property.Name)}' in {where}; expected name and codes");
        }

        Require(row.TryGetProperty("name", out var name) && row.TryGetProperty("codes", out _), $"lacks name or codes in {where}; expected a row such as {{\"name\": \"Blades\", \"codes\": [\"F03D\", \"B64C\"]}}");
        IpcSubclass[] codes = [.. Items(row.GetProperty("codes"), where + ".codes").Select((code, i) => Code(code, Entry(where + ".codes", i))).Distinct()];
        Require(codes.Length > 0, $"has no code in {where}.codes; expected IPC subclasses such as F03D");
        return LandscapeField.Named(Text(name, where + ".name"), codes);
    }

    private static IpcSubclass Code(JsonElement element, string where)
    {
        var text = Text(element, where);
        Require(IpcSubclass.TryParse(text, out var code), $"has '{Shown(text)}' in {where}, which is not a field code; expected a section letter, two digits and a letter, such as B05D");
        Require(TechnologyFields.Find(code).IsKnown, $"has '{Shown(text)}' in {where}, which is not in the list of technology fields; see the IPC scheme for the codes");
        return code;
    }

    private static DateOnly Date(JsonElement element, string where)
    {
        var text = Text(element, where);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new FormatException($"has '{Shown(text)}' in {where}; expected a day such as 2015-04-01");
    }

    private static string? Language(JsonElement element)
    {
        var text = Text(element, "language");
        Require(text is "ja" or "en" or "any", $"has the language '{Shown(text)}'; expected ja, en or any");
        return text == "any" ? null : text;
    }

    private static int Limit(JsonElement element)
    {
        var limit = 0;
        Require(element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out limit) && limit is >= 1 and <= LandscapeRequest.MostDocuments, $"has the limit {Shown(element.GetRawText())}; expected a whole number from 1 to {LandscapeRequest.MostDocuments.ToString(CultureInfo.InvariantCulture)}");
        return limit;
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string where)
    {
        Require(element.ValueKind == JsonValueKind.Array, $"has {Kind(element)} in {where}; expected a list in square brackets");
        return element.EnumerateArray();
    }

    private static string Text(JsonElement element, string where)
    {
        Require(element.ValueKind == JsonValueKind.String, $"has {Kind(element)} in {where}; expected text in quotes");
        var text = Unescaped(element, where).Trim();
        Require(text.Length is > 0 and <= LongestText, $"has {(text.Length == 0 ? "an empty text" : "a text of more than 100,000 characters")} in {where}; expected a few words");
        return text;
    }

    private static string Unescaped(JsonElement element, string where)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"has half a character in {where}; expected whole Unicode text", e);
        }
    }

    private static string Entry(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"{list}[{position}]");

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static void Require(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new FormatException(sentence);
        }
    }
}
