using System.Text.Json;

namespace Ideation.Embeddings.Tokenisation.Json.Templates;

/// <summary>Reads the entry <c>post_processor</c>.</summary>
internal static class TemplateReader
{
    private static readonly string[] Supported = ["TemplateProcessing", "BertProcessing", "RobertaProcessing", "Sequence"];

    public static TokenTemplate Read(JsonPart part) => part.Type switch
    {
        "TemplateProcessing" => ReadTemplate(part),
        "BertProcessing" or "RobertaProcessing" => new TokenTemplate([NamedId(part, "cls")], [NamedId(part, "sep")]),
        "Sequence" => part.Parts("processors").Select(Read).Aggregate(TokenTemplate.None, (inner, outer) => inner.Within(outer)),
        _ => throw part.Unsupported("post-processor", Supported),
    };

    private static TokenTemplate ReadTemplate(JsonPart part)
    {
        List<int> before = [], after = [];
        var seen = false;
        foreach (var item in part.Parts("single"))
        {
            if (item.FindPart("Sequence") is not null)
            {
                seen = !seen ? true : throw new FormatException($"'{part.Place("single")}' holds the text twice");
                continue;
            }

            (seen ? after : before).AddRange(SpecialIds(part, item.Part("SpecialToken").Text("id")));
        }

        return seen ? new TokenTemplate(before, after) : throw new FormatException($"'{part.Place("single")}' leaves the text out");
    }

    private static IEnumerable<int> SpecialIds(JsonPart part, string name) =>
        part.Part("special_tokens").Part(name).Items("ids").Select(id => id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var value) && value >= 0
            ? value
            : throw new FormatException($"the special token '{name}' in '{part.Place("special_tokens")}' has the id {id.GetRawText()}"));

    private static int NamedId(JsonPart part, string name) => part.Items(name).ToArray() is [_, { ValueKind: JsonValueKind.Number } id] && id.TryGetInt32(out var value) && value >= 0
        ? value
        : throw part.Wrong(name, "a token with its id");
}
