namespace Ideation.Proposals.Landscapes.Json;

/// <summary>A landscape as its JSON shows it; <c>docs/landscape.schema.json</c> is made from these types.</summary>
internal sealed record LandscapeJson(
    string SchemaVersion,
    string Language,
    DateTimeOffset WrittenAt,
    LandscapeMadeWithJson MadeWith,
    LandscapeRequestJson Request,
    long CollectionDocuments,
    long CollectionFamilies,
    int Cut,
    FilingsJson Filings,
    IReadOnlyList<CrowdingJson> Crowding,
    IReadOnlyList<PlayerJson> Players,
    IReadOnlyList<FieldPairJson> FieldPairs,
    MapJson Map,
    WhiteSpaceJson WhiteSpace,
    IReadOnlyList<RoleJson> Roles,
    IReadOnlyList<LandscapeDocumentJson> Documents,
    LandscapeChangeJson? Change);
