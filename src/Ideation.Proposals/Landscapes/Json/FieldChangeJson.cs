namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A field whose number of families changed.</summary>
internal sealed record FieldChangeJson(string Key, int Before, int Now);
