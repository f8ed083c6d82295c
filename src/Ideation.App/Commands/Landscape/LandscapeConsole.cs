using System.Globalization;
using Ideation.Discovery.Landscape;
using Ideation.Proposals.Landscapes;
using Ideation.Proposals.Reports;
using Spectre.Console;

namespace Ideation.App.Commands.Landscape;

/// <summary>A landscape as tables on a console.</summary>
internal static class LandscapeConsole
{
    private const int Fields = 10;
    private const int Players = 12;
    private const int Spots = 6;
    private const int Changes = 10;

    public static void Write(IAnsiConsole console, LandscapeReport report)
    {
        var (landscape, phrases) = (report.Landscape, LandscapePhrases.For(report.Language));
        Lines(console, [
            phrases.Title + (landscape.Request.Name.Length > 0 ? ": " + landscape.Request.Name : ""),
            phrases.Scope(landscape.Request),
            phrases.Size(landscape),
            .. landscape.Cut > 0 ? [phrases.Cut(landscape.Cut)] : Array.Empty<string>(),
            .. landscape.UnknownQueries.Select(phrases.UnknownQuery),
            .. landscape.FarQueries.Select(phrases.FarQuery),
            .. landscape.Unclassified > 0 ? [phrases.Unclassified(landscape.Unclassified, landscape.Documents.Count)] : Array.Empty<string>(),
        ]);
        if (landscape.Documents.Count == 0)
        {
            Lines(console, [phrases.Empty]);
            return;
        }

        if (report.Change is { } change)
        {
            Lines(console, ["", phrases.Changes, .. Changed(change, phrases)]);
        }

        Table(console, phrases.Trend, [LandscapeColumn.Year, LandscapeColumn.Families], phrases, PerYear(landscape.Trend));
        Table(console, phrases.Crowding, [LandscapeColumn.Field, LandscapeColumn.Families, LandscapeColumn.Earlier, LandscapeColumn.Recent, LandscapeColumn.Trend], phrases, Crowded(landscape, phrases));
        Lines(console, phrases.NoTrend(landscape) is { Length: > 0 } reason ? [reason] : []);
        Table(console, phrases.Players, [LandscapeColumn.Organisation, LandscapeColumn.Families, LandscapeColumn.Share, LandscapeColumn.Focus, LandscapeColumn.Specialised], phrases, landscape.Players.Take(Players).Select(player => Player(player, phrases)));
        Table(console, phrases.ValueChain, [LandscapeColumn.Role, LandscapeColumn.Families, LandscapeColumn.Words], phrases, landscape.ValueChain.Roles.Select(role => new[] { phrases.Role(role.Role), Number(role.Families), string.Join(", ", role.Words.Take(4).Select(word => phrases.Quoted(word.Word))) }));
        Lines(console, ["", phrases.WhiteSpace, .. landscape.WhiteSpace.Spots.Take(Spots).Select(phrases.Spot), landscape.WhiteSpace.Spots.Count == 0 ? phrases.NoWhiteSpace(landscape.WhiteSpace) : phrases.WhiteSpaceCaution(landscape.WhiteSpace)]);
    }

    private static IEnumerable<string> Changed(LandscapeChange change, LandscapePhrases phrases)
    {
        yield return phrases.ChangesLead(change);
        if (change is { SameDefinition: false, IsNone: false })
        {
            yield return phrases.DefinitionEdited;
        }

        if (change.IsNone)
        {
            yield return phrases.NoChange;
            yield break;
        }

        foreach (var line in Some(phrases, phrases.NewDocuments(change.NewDocuments.Count), [.. change.NewDocuments.Select(document => $"{document.Document.Number}  {document.Document.Title}")])
            .Concat(Some(phrases, phrases.NewPlayers(change.NewPlayers.Count), [.. change.NewPlayers.Select(player => $"{player.Organisation.Name} ({Number(player.Families)})")]))
            .Concat(Some(phrases, phrases.GrownFields, [.. change.Fields.Select(field => $"{(field.Field is { } known ? phrases.Field(known) : field.Key)}: {Number(field.Before)} → {Number(field.Now)}")])))
        {
            yield return line;
        }

        foreach (var line in Some(phrases, phrases.GoneDocuments(change.Gone.Count), [.. change.Gone.Select(number => $"{number}  {phrases.GoneReason(change, number)}")]))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Some(LandscapePhrases phrases, string heading, IReadOnlyList<string> items) => items.Count == 0
        ? []
        : [heading, .. items.Take(Changes).Select(item => "  " + item), .. items.Count > Changes ? ["  " + phrases.MoreInData(items.Count - Changes)] : Array.Empty<string>()];

    // The last ten years with a bar; the whole series is in the data.
    private static IEnumerable<string[]> PerYear(FilingTrend trend)
    {
        var most = trend.Counts.DefaultIfEmpty().Max();
        return trend.Years.Zip(trend.Counts).TakeLast(10).Select(year => new[] { Number(year.First), $"{Number(year.Second),5} {new string('█', most == 0 ? 0 : 30 * year.Second / most)}" });
    }

    private static IEnumerable<string[]> Crowded(PatentLandscape landscape, LandscapePhrases phrases)
    {
        var families = landscape.Trend.Fields.ToDictionary(field => field.Field, field => field.Families);
        return landscape.Crowding.Take(Fields + 1).Select(row => new[]
        {
            row.Field is { } field ? phrases.Field(field) : phrases.Whole, Number(row.Field is { } known ? families[known] : landscape.Documents.Count), Number(row.Earlier), Number(row.Recent), phrases.CrowdingOf(row.Trend),
        });
    }

    private static string[] Player(Player player, LandscapePhrases phrases) =>
    [
        player.Organisation.Name, Number(player.Families), LandscapePhrases.Percent(player.Share), player.Families > 1 ? LandscapePhrases.Ratio(player.Focus) + "×" : "–",
        player.Fields is [{ Specialisation: { } specialisation and >= 1.1 } field, ..] ? $"{phrases.Field(field.Field)} {LandscapePhrases.Ratio(specialisation)}×" : "–",
    ];

    private static void Table(IAnsiConsole console, string heading, LandscapeColumn[] columns, LandscapePhrases phrases, IEnumerable<string[]> rows)
    {
        Lines(console, ["", heading]);
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(phrases.Column(column))));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => Markup.Escape(PlainLine.Of(cell)))]);
        }

        console.Write(table);
    }

    private static void Lines(IAnsiConsole console, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            console.WriteLine(PlainLine.Of(line));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
