namespace Ideation.Discovery.Landscape;

/// <summary>What is remembered of a landscape, so that the next run can say what is new.</summary>
/// <param name="Name">Name of the definition.</param>
/// <param name="Definition">SHA-256 (hex) of the request; another one means that differences may come from the definition.</param>
/// <param name="TakenAt">When the landscape was drawn.</param>
/// <param name="Numbers">Every publication of it.</param>
/// <param name="Players">Families by organisation key.</param>
/// <param name="Fields">Families by field key.</param>
public sealed record LandscapeSnapshot(
    string Name, string Definition, DateTimeOffset TakenAt, IReadOnlyList<string> Numbers, IReadOnlyDictionary<string, int> Players, IReadOnlyDictionary<string, int> Fields)
{
    public static LandscapeSnapshot Of(PatentLandscape landscape, DateTimeOffset takenAt) => new(
        landscape.Request.Name,
        LandscapeFingerprint.Of(landscape.Request),
        takenAt,
        [.. landscape.Documents.SelectMany(document => document.Numbers).Select(number => number.Value).Order(StringComparer.Ordinal)],
        new SortedDictionary<string, int>(landscape.Players.ToDictionary(player => player.Organisation.Key, player => player.Families), StringComparer.Ordinal),
        new SortedDictionary<string, int>(landscape.Trend.Fields.ToDictionary(field => field.Field.Key, field => field.Families), StringComparer.Ordinal));
}
