using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.Proposals.Landscapes.Json;

/// <summary>Puts a landscape into the shape of its JSON.</summary>
internal sealed class LandscapeMapping(LandscapeReport report)
{
    private PatentLandscape Landscape => report.Landscape;

    public LandscapeJson Map(string schemaVersion) => new(
        schemaVersion,
        report.Language,
        report.WrittenAt,
        new LandscapeMadeWithJson(report.SoftwareVersion, report.EmbeddingModel, report.EmbeddingModelRevision, report.Egress.BytesLeftMachine),
        new LandscapeRequestJson(Landscape.Request.Name, Landscape.Request.Queries, [.. Landscape.Request.Fields.Select(Field)], Landscape.Request.From, Landscape.Request.To, Landscape.Request.Language, Landscape.Request.Limit),
        Landscape.CollectionDocuments,
        Landscape.CollectionFamilies,
        Landscape.Cut,
        new FilingsJson(Landscape.Trend.Years, Landscape.Trend.Counts, Landscape.Trend.Earlier, Landscape.Trend.Undated, [.. Landscape.Trend.Fields.Select(field => new FieldFilingsJson(Field(field.Field), field.Families, field.Counts))]),
        [.. Landscape.Crowding.Select(Crowding)],
        [.. Landscape.Players.Select(Player)],
        [.. Landscape.FieldPairs.Select(pair => new FieldPairJson(pair.First.Key, pair.Second.Key, pair.Families, Rounded(pair.Association)))],
        new MapJson(Rounded(Landscape.Map.Kept), [.. Landscape.Map.Points.Select(point => new MapPointJson(point.Number.Value, Rounded(point.X), Rounded(point.Y)))], [.. Landscape.Map.Labels.Select(label => new MapLabelJson(label.Text, Rounded(label.X), Rounded(label.Y), label.Families))]),
        WhiteSpace(Landscape.WhiteSpace),
        [.. Landscape.ValueChain.Roles.Select(role => new RoleJson(Name(role.Role), role.Families, [.. role.Words.Select(word => new NamedCountJson(word.Word, word.Families))], [.. role.Players.Select(player => new NamedCountJson(player.Organisation.Name, player.Families))]))],
        Documents(),
        report.Change is { } change ? Change(change) : null);

    private static double Rounded(double value) => Math.Round(value, 4);

    private static string Name(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private LandscapeFieldJson Field(LandscapeField field) => LandscapeFieldJson.From(field, report.Language);

    private CrowdingJson Crowding(Crowding row) => new(
        row.Field is { } field ? Field(field) : null, row.EarlierYears.First, row.EarlierYears.Last, row.RecentYears.First, row.RecentYears.Last, row.Earlier, row.Recent, row.CollectionEarlier, row.CollectionRecent, row.Organisations, Name(row.Trend));

    private static PlayerJson Player(Player player) => new(
        player.Organisation.Name, player.IsPerson, player.Families, Rounded(player.Share), player.CollectionFamilies, Rounded(player.Focus), player.FirstYear, player.LatestYear,
        [.. player.Fields.Select(field => new PlayerFieldJson(field.Field.Key, field.Families, field.Specialisation is { } specialisation ? Rounded(specialisation) : null))]);

    private static WhiteSpaceJson WhiteSpace(WhiteSpace matrix) => new(
        matrix.Language, matrix.Families, [.. matrix.Fields.Select(field => field.Key)], [.. matrix.Mechanisms.Select(mechanism => mechanism.Name)], matrix.Counts,
        [.. matrix.Spots.Select(spot => new WhiteSpotJson(spot.Field.Key, spot.Mechanism.Name, Rounded(spot.Expected), spot.FieldFamilies, spot.MechanismFamilies, Rounded(spot.Chance)))], matrix.Telling);

    private IReadOnlyList<LandscapeDocumentJson> Documents()
    {
        var roles = Landscape.ValueChain.Documents.ToDictionary(role => role.Document.Document.Number);
        return [.. Landscape.Documents.Select(document => Document(document, roles))];
    }

    private static LandscapeDocumentJson Document(LandscapeDocument family, Dictionary<PublicationNumber, DocumentRole> roles)
    {
        var role = roles.GetValueOrDefault(family.Document.Number);
        return new LandscapeDocumentJson(
            [.. family.Numbers.Select(number => number.Value)], family.Document.Title, family.Document.Language, family.FilingYear, family.PublicationYear,
            [.. family.Fields.Select(field => field.Key)], [.. family.Organisations.Select(organisation => organisation.Name)],
            family.Similarity is { } similarity ? Rounded(similarity) : null, role is null ? null : Name(role.Role), role?.Words ?? []);
    }

    private static LandscapeChangeJson Change(LandscapeChange change) => new(
        change.Since, change.SameDefinition, [.. change.NewDocuments.Select(document => document.Document.Number.Value)], change.Gone,
        [.. change.NewPlayers.Select(player => new NamedCountJson(player.Organisation.Name, player.Families))],
        [.. change.Fields.Select(field => new FieldChangeJson(field.Key, field.Before, field.Now))]);
}
