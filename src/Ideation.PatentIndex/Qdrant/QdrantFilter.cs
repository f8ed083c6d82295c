using System.Text.Json.Nodes;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>A patent filter in Qdrant's clauses; the point that holds the identity never passes.</summary>
internal static class QdrantFilter
{
    public static JsonObject From(PatentFilter filter)
    {
        var must = new JsonArray();
        var mustNot = new JsonArray { HasId(filter.ExcludeNumbers.Select(PointId.Of).Append(PointId.Identity)) };
        AddAny(must, "fields", filter.AnyField.Select(field => field.Value));
        foreach (var field in filter.EveryField)
        {
            AddAny(must, "fields", [field.Value]);
        }

        AddAny(must, "office", filter.Offices);
        AddAny(must, "applicants", filter.AnyApplicant.Select(organisation => organisation.Key));
        AddAny(mustNot, "classes", filter.ExcludeClasses.Select(FilterSymbols.RequireClass));
        AddAny(mustNot, "applicants", filter.ExcludeApplicants.Select(organisation => organisation.Key));
        AddAny(mustNot, "family", filter.ExcludeFamilies);
        if (filter.Classified is { } classified)
        {
            (classified ? mustNot : must).Add(new JsonObject { ["is_empty"] = new JsonObject { ["key"] = "fields" } });
        }

        if (filter.Language is { } language)
        {
            must.Add(new JsonObject { ["key"] = "language", ["match"] = new JsonObject { ["value"] = language } });
        }

        if (filter.PublishedFrom is not null || filter.PublishedTo is not null)
        {
            must.Add(new JsonObject { ["key"] = "published", ["range"] = Range(filter) });
        }

        var clauses = new JsonObject { ["must_not"] = mustNot };
        if (must.Count > 0)
        {
            clauses["must"] = must;
        }

        return clauses;
    }

    public static JsonArray Ids(IEnumerable<Guid> ids) => [.. ids.Distinct().Select(id => (JsonNode)id.ToString())];

    private static JsonObject HasId(IEnumerable<Guid> ids) => new() { ["has_id"] = Ids(ids) };

    private static void AddAny(JsonArray clause, string key, IEnumerable<string> values)
    {
        var any = new JsonArray([.. values.Distinct().Select(value => (JsonNode)value)]);
        if (any.Count > 0)
        {
            clause.Add(new JsonObject { ["key"] = key, ["match"] = new JsonObject { ["any"] = any } });
        }
    }

    private static JsonObject Range(PatentFilter filter)
    {
        var range = new JsonObject();
        if (filter.PublishedFrom is { } from)
        {
            range["gte"] = QdrantPoint.Day(from);
        }

        if (filter.PublishedTo is { } to)
        {
            range["lte"] = QdrantPoint.Day(to);
        }

        return range;
    }
}
