using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Unicode;
using Ideation.Proposals.Reports.Json;

namespace Ideation.Proposals.Reports;

/// <summary>A proposal as JSON whose schema is published as <c>docs/proposal.schema.json</c>.</summary>
public static class JsonReport
{
    /// <summary>Major number: a reader of the same major number keeps working.</summary>
    public const string SchemaVersion = "1.4";

    // Japanese stays readable; <, > and & are still escaped, so that the text may stand inside a page.
    private static readonly ProposalJsonContext Context = new(new JsonSerializerOptions(ProposalJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public static string Render(Proposal proposal) =>
        JsonSerializer.Serialize(new ProposalMapping(new ReportPage(proposal)).Map(), Context.ProposalJson).ReplaceLineEndings("\n") + "\n";

    /// <summary>Roles, partner candidates and drafted team alone, in the shape they have in a proposal; for one that was written without uses.</summary>
    public static string RenderPartners(Proposal proposal) =>
        JsonSerializer.Serialize(new ProposalMapping(new ReportPage(proposal)).Map(proposal.Partners[0]), Context.PartnersJson).ReplaceLineEndings("\n") + "\n";

    /// <summary>The JSON schema of <see cref="Render"/>'s output, made from the types that write it.</summary>
    public static string Schema()
    {
        var schema = Context.Options.GetJsonSchemaAsNode(typeof(ProposalJson), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Ideation proposal " + SchemaVersion);
        return schema.ToJsonString(Context.Options).ReplaceLineEndings("\n") + "\n";
    }
}
