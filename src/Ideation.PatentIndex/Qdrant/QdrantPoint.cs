using System.Globalization;
using System.Text.Json;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>A document as a point: its vector, what filters compare, and the document itself.</summary>
internal static class QdrantPoint
{
    /// <summary>The payload fields that filters use, with the type of their index.</summary>
    public static readonly (string Name, string Type)[] IndexedFields =
    [
        ("fields", "keyword"),
        ("classes", "keyword"),
        ("applicants", "keyword"),
        ("office", "keyword"),
        ("family", "keyword"),
        ("language", "keyword"),
        ("published", "integer"),
    ];

    /// <summary>The payload fields that <see cref="Classification"/> reads.</summary>
    public static readonly string[] ClassificationFields = ["number", "family", "fields", "applicants", "applicant_names", "published", "language"];

    /// <summary>A date as a number that sorts and reads well: 20100107.</summary>
    public static int Day(DateOnly date) => date.Year * 10_000 + date.Month * 100 + date.Day;

    public static void Write(Utf8JsonWriter writer, EmbeddedPatent patent, float[] unit)
    {
        var document = patent.Document;
        var organisations = document.Applicants.Where(applicant => !string.IsNullOrWhiteSpace(applicant)).Select(Organisation.FromApplicant).Distinct().ToArray();
        writer.WriteStartObject();
        writer.WriteString("id", PointId.Of(document.Number));
        WriteVector(writer, unit);
        writer.WriteStartObject("payload");
        writer.WriteString("number", document.Number.Value);
        writer.WriteString("office", document.Number.Office);
        writer.WriteString("language", document.Language);
        writer.WriteString("family", document.FamilyId);
        WriteStrings(writer, "fields", document.Fields.Select(field => field.Value));
        WriteStrings(writer, "classes", document.Fields.Select(field => field.Class).Distinct());
        WriteStrings(writer, "applicants", organisations.Select(organisation => organisation.Key));
        WriteStrings(writer, "applicant_names", organisations.Select(organisation => organisation.Name));
        if (document.PublicationDate is { } date)
        {
            writer.WriteNumber("published", Day(date));
        }

        writer.WriteString("hash", patent.ContentHash);
        writer.WritePropertyName("document");
        writer.WriteRawValue(StoredPatentJson.Write(document), skipInputValidation: true);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void WriteVector(Utf8JsonWriter writer, float[] unit)
    {
        writer.WriteStartArray("vector");
        foreach (var value in unit)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }

    public static PatentDocument Document(JsonElement point) =>
        point.GetProperty("payload").GetProperty("document").Deserialize(StoredPatentJson.TypeInfo)!.ToDocument();

    public static ClassifiedPatent Classification(JsonElement point)
    {
        var payload = point.GetProperty("payload");
        return new ClassifiedPatent(
            Number(point),
            payload.GetProperty("family").GetString()!,
            [.. Strings(payload, "fields").Select(field => IpcSubclass.Parse(field, CultureInfo.InvariantCulture))],
            [.. Strings(payload, "applicants").Zip(Strings(payload, "applicant_names"), Organisation.FromStored)],
            payload.TryGetProperty("published", out var day) ? day.GetInt32() / 10_000 : null)
        {
            Language = payload.TryGetProperty("language", out var language) ? language.GetString() ?? "" : "",
        };
    }

    public static PublicationNumber Number(JsonElement point) =>
        PublicationNumber.FromStored(point.GetProperty("payload").GetProperty("number").GetString()!);

    private static IEnumerable<string> Strings(JsonElement payload, string name) => payload.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
