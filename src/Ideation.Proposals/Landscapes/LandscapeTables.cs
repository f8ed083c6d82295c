using System.Globalization;
using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;
using static Ideation.Proposals.Landscapes.LandscapeColumn;

namespace Ideation.Proposals.Landscapes;

/// <summary>The data behind every chart of a landscape, whole.</summary>
public static class LandscapeTables
{
    public static IReadOnlyList<ReportTable> Of(LandscapeReport report)
    {
        var (landscape, phrases) = (report.Landscape, LandscapePhrases.For(report.Language));
        ReportTable[] tables = [Trend(landscape, phrases), Crowding(landscape, phrases), Players(landscape, phrases), Pairs(landscape, phrases), Map(landscape, phrases), WhiteSpace(landscape, phrases), Roles(landscape, phrases), Documents(landscape, phrases)];
        return report.Change is { } change ? [.. tables, Changes(change, phrases)] : tables;
    }

    private static ReportTable Trend(PatentLandscape landscape, LandscapePhrases phrases) => Table("filings", phrases, [Year, Field, FieldName, Families], [
        .. Years(phrases.Whole, "", landscape.Trend.Counts, landscape.Trend.Years),
        .. landscape.Trend.Fields.SelectMany(field => Years(field.Field.Key, field.Field.Name(phrases.Language), field.Counts, landscape.Trend.Years)),
    ]);

    private static ReportTable Crowding(PatentLandscape landscape, LandscapePhrases phrases) => Table("crowding", phrases, [Field, FieldName, Earlier, Recent, CollectionEarlier, CollectionRecent, Organisations, LandscapeColumn.Trend],
        landscape.Crowding.Select(row => new[] { row.Field?.Key ?? phrases.Whole, row.Field?.Name(phrases.Language) ?? "", Number(row.Earlier), Number(row.Recent), Number(row.CollectionEarlier), Number(row.CollectionRecent), Number(row.Organisations), phrases.CrowdingOf(row.Trend) }));

    private static ReportTable Players(PatentLandscape landscape, LandscapePhrases phrases) => Table("players", phrases, [Organisation, Kind, Families, Share, CollectionFamilies, Focus, FirstYear, LatestYear, Specialised, Specialisation],
        landscape.Players.Select(player => new[]
        {
            player.Organisation.Name, player.IsPerson ? phrases.Person : "", Number(player.Families), Real(player.Share), Number(player.CollectionFamilies), Real(player.Focus),
            Number(player.FirstYear), Number(player.LatestYear), player.Fields is [{ Specialisation: not null } field, ..] ? field.Field.Key : "", player.Fields is [{ Specialisation: { } specialisation }, ..] ? Real(specialisation) : "",
        }));

    private static ReportTable Pairs(PatentLandscape landscape, LandscapePhrases phrases) => Table("field-pairs", phrases, [Field, FieldName, OtherField, OtherFieldName, Families, Association],
        landscape.FieldPairs.Select(pair => new[] { pair.First.Key, pair.First.Name(phrases.Language), pair.Second.Key, pair.Second.Name(phrases.Language), Number(pair.Families), Real(pair.Association) }));

    private static ReportTable Map(PatentLandscape landscape, LandscapePhrases phrases)
    {
        var documents = landscape.Documents.ToDictionary(document => document.Document.Number);
        return Table("map", phrases, [Publication, Title, Field, X, Y], landscape.Map.Points.Select(point => new[]
        {
            point.Number.Value, documents[point.Number].Document.Title, documents[point.Number].Fields is [var field, ..] ? field.Key : "", Real(point.X), Real(point.Y),
        }));
    }

    private static ReportTable WhiteSpace(PatentLandscape landscape, LandscapePhrases phrases)
    {
        var matrix = landscape.WhiteSpace;
        var spots = matrix.Spots.ToDictionary(spot => (spot.Mechanism, spot.Field), spot => spot.Expected);
        return Table("white-space", phrases, [LandscapeColumn.Mechanism, Field, FieldName, Families, Expected], matrix.Mechanisms.Index().SelectMany(row => matrix.Fields.Index().Select(column => new[]
        {
            row.Item.Name, column.Item.Key, column.Item.Name(phrases.Language), Number(matrix.Counts[row.Index][column.Index]), spots.TryGetValue((row.Item, column.Item), out var expected) ? Real(expected) : "",
        })));
    }

    private static ReportTable Roles(PatentLandscape landscape, LandscapePhrases phrases) => Table("roles", phrases, [Publication, Title, LandscapeColumn.Role, Words],
        landscape.ValueChain.Documents.Select(document => new[] { document.Document.Document.Number.Value, document.Document.Document.Title, phrases.Role(document.Role), string.Join("; ", document.Words.Select(phrases.Quoted)) }));

    private static ReportTable Documents(PatentLandscape landscape, LandscapePhrases phrases) => Table("documents", phrases, [Publication, Title, Organisation, Year, Field, Similarity],
        landscape.Documents.Select(document => new[]
        {
            string.Join("; ", document.Numbers), document.Document.Title, string.Join("; ", document.Organisations), Number(document.FilingYear), string.Join("; ", document.Fields.Select(field => field.Key)), document.Similarity is { } similarity ? Real(similarity) : "",
        }));

    private static ReportTable Changes(LandscapeChange change, LandscapePhrases phrases) => Table("changes", phrases, [Kind, What, Title, Before, Now], [
        .. change.NewDocuments.Select(document => new[] { phrases.NewDocuments(1), document.Document.Number.Value, document.Document.Title, "", "" }),
        .. change.Gone.Select(number => new[] { phrases.GoneDocuments(1), number, phrases.GoneReason(change, number), "", "" }),
        .. change.NewPlayers.Select(player => new[] { phrases.NewPlayers(1), player.Organisation.Name, "", "0", Number(player.Families) }),
        .. change.Fields.Select(field => new[] { phrases.GrownFields, field.Key, field.Field?.Name(phrases.Language) ?? "", Number(field.Before), Number(field.Now) }),
    ]);

    private static IEnumerable<string[]> Years(string key, string name, IReadOnlyList<int> counts, IReadOnlyList<int> years) =>
        years.Zip(counts, (year, count) => new[] { Number(year), key, name, Number(count) });

    private static ReportTable Table(string name, LandscapePhrases phrases, LandscapeColumn[] columns, IEnumerable<string[]> rows) =>
        new(name, [.. columns.Select(phrases.Column)], [.. rows]);

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Real(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
