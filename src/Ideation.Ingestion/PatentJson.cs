using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ideation.Ingestion;

/// <summary>Reads one JSON object into a raw patent; unknown properties are passed over.</summary>
internal static class PatentJson
{
    /// <returns>The problem, or null when the object was read.</returns>
    public static string? Read(ReadOnlySpan<byte> json, RawPatent patent)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return $"{Describe(reader.TokenType)}; expected a JSON object";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (ReadProperty(ref reader, patent) is { } problem)
                {
                    return problem;
                }
            }

            // One more read finds text after the object.
            reader.Read();
            return null;
        }
        catch (JsonException e)
        {
            return string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {e.BytePositionInLine + 1}; expected one complete object a line");
        }
        catch (InvalidOperationException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"half a surrogate pair near byte {reader.TokenStartIndex + 1}; expected whole characters");
        }
    }

    private static string? ReadProperty(ref Utf8JsonReader reader, RawPatent patent)
    {
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "id" or "publication_number":
                patent.Number = ReadText(ref reader, name, out var problem) ?? patent.Number;
                return problem;
            case "title":
                patent.Title = ReadText(ref reader, name, out problem);
                return problem;
            case "abstract":
                patent.Abstract = ReadText(ref reader, name, out problem);
                return problem;
            case "claim":
                patent.Claim = ReadText(ref reader, name, out problem);
                return problem;
            case "description":
                patent.Description = ReadText(ref reader, name, out problem);
                return problem;
            case "lang" or "language":
                patent.Language = ReadText(ref reader, name, out problem);
                return problem;
            case "family" or "family_id":
                patent.Family = ReadText(ref reader, name, out problem);
                return problem;
            case "src" or "source":
                patent.Source = ReadText(ref reader, name, out problem);
                return problem;
            case "date" or "publication_date":
                patent.PublicationDate = ReadText(ref reader, name, out problem);
                return problem;
            case "filing_date":
                patent.FilingDate = ReadText(ref reader, name, out problem);
                return problem;
            case "priority_date":
                patent.PriorityDate = ReadText(ref reader, name, out problem);
                return problem;
            case "assignee" or "applicant" or "applicants":
                return ReadNames(ref reader, name, patent.Applicants);
            case "applicant_regions" or "applicant_region" or "regions" or "region" or "prefectures" or "prefecture" or "assignee_area" or "assignee_state" or "assignee_country" or "applicant_country":
                return ReadPlaces(ref reader, name, patent.Regions);
            case "status" or "availability" or "legal_status":
                ReadStatements(ref reader, patent.Statuses);
                return null;
            case "licence" or "license":
                ReadStatements(ref reader, patent.Licences);
                return null;
            case "cites":
                return ReadTexts(ref reader, name, patent.Citations);
            case "codes":
                return ReadCodes(ref reader, patent);
            default:
                reader.Skip();
                return null;
        }
    }

    private static string? ReadCodes(ref Utf8JsonReader reader, RawPatent patent)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return ReadTexts(ref reader, "codes", patent.Classifications);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var target = reader.ValueTextEquals("ipc"u8) || reader.ValueTextEquals("cpc"u8) ? patent.Classifications
                : reader.ValueTextEquals("fi"u8) ? patent.NationalClassifications
                : null;
            reader.Read();
            if (target is null)
            {
                reader.Skip();
            }
            else if (ReadTexts(ref reader, "codes", target) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name, out string? problem)
    {
        problem = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.Null:
                return null;
            default:
                problem = $"{name}: {Describe(reader.TokenType)}; expected text";
                return null;
        }
    }

    private static string? ReadTexts(ref Utf8JsonReader reader, string name, List<string> texts)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Add(texts, ReadText(ref reader, name, out var problem));
            return problem;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Add(texts, ReadText(ref reader, name, out var problem));
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    // Several exports give an object for each applicant; which of its values is the name is told where their texts are read.
    private static string? ReadNames(ref Utf8JsonReader reader, string name, List<string> names)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            Add(names, JsonElement.ParseValue(ref reader).GetRawText());
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return ReadTexts(ref reader, name, names);
        }

        string? problem = null;
        while (problem is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Add(names, reader.TokenType == JsonTokenType.StartObject ? JsonElement.ParseValue(ref reader).GetRawText() : ReadText(ref reader, name, out problem));
        }

        return problem;
    }

    // A blank keeps its place: the next region is that of the next applicant. Of several keys the first that names a region counts.
    private static string? ReadPlaces(ref Utf8JsonReader reader, string name, List<string> places)
    {
        var read = new List<string>();
        string? problem = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            read.Add(ReadText(ref reader, name, out problem) ?? "");
        }
        else
        {
            while (problem is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                read.Add(ReadText(ref reader, name, out problem) ?? "");
            }
        }

        if (places.Count == 0 && read.Exists(place => !string.IsNullOrWhiteSpace(place)))
        {
            places.AddRange(read);
        }

        return problem;
    }

    // Whatever stands here, the rest of the record is good: what is no text is passed over, and yes or no may come as true or false.
    private static void ReadStatements(ref Utf8JsonReader reader, List<string> statements)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                Add(statements, reader.GetString());
                break;
            case JsonTokenType.True or JsonTokenType.False:
                statements.Add(reader.GetBoolean() ? "yes" : "no");
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    ReadStatements(ref reader, statements);
                }

                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static void Add(List<string> texts, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            texts.Add(text);
        }
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "nothing",
    };
}
