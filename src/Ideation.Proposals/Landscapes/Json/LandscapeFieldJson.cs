using Ideation.Discovery.Landscape;

namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A row of the field table.</summary>
internal sealed record LandscapeFieldJson(string Key, string Name, IReadOnlyList<string> Codes)
{
    public static LandscapeFieldJson From(LandscapeField field, string language) => new(field.Key, field.Name(language), [.. field.Codes.Select(code => code.Value)]);
}
