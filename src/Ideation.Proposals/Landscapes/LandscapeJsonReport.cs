using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Unicode;
using Ideation.Proposals.Landscapes.Json;

namespace Ideation.Proposals.Landscapes;

/// <summary>A landscape as JSON whose schema is published as <c>docs/landscape.schema.json</c>.</summary>
public static class LandscapeJsonReport
{
    /// <summary>Major number: a reader of the same major number keeps working.</summary>
    public const string SchemaVersion = "1.2";

    // Japanese stays readable; <, > and & are still escaped, so that the text may stand inside a page.
    private static readonly LandscapeJsonContext Context = new(new JsonSerializerOptions(LandscapeJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public static string Render(LandscapeReport report) =>
        JsonSerializer.Serialize(new LandscapeMapping(report).Map(SchemaVersion), Context.LandscapeJson).ReplaceLineEndings("\n") + "\n";

    /// <summary>The JSON schema of <see cref="Render"/>'s output, made from the types that write it.</summary>
    public static string Schema()
    {
        var schema = Context.Options.GetJsonSchemaAsNode(typeof(LandscapeJson), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Ideation landscape " + SchemaVersion);
        return schema.ToJsonString(Context.Options).ReplaceLineEndings("\n") + "\n";
    }
}
