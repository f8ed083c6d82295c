using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ideation.Discovery.Landscape;
using Ideation.Patents;
using Ideation.Proposals.Landscapes;
using Ideation.Tests.Discovery.Landscape;

namespace Ideation.Tests.Proposals.Landscapes;

public class LandscapePageTests
{
    private const string Hostile = "=cmd|'/c calc'!A1 <script>alert(1)</script>\" onload=\"x\" </style></svg> 'x' &amp; \u202Egnp.exe";
    private static readonly string SchemaPath = Path.Combine(RepositoryFolder.Root, "docs", "landscape.schema.json");

    [Theory]
    [InlineData("en", "Filings per year", "Players", "White space")]
    [InlineData("ja", "年ごとの出願", "出願している組織", "空白領域")]
    public async Task The_page_has_every_section_in_its_language(string language, params string[] headings)
    {
        var page = Parse(LandscapeHtml.Render(await ReportAsync(language, MechanismWorld())));
        var found = page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ToArray();

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["filings", "crowding", "players", "field-pairs", "map", "white-space", "roles", "documents"], page.QuerySelectorAll("section.chart").Select(section => section.Id));
        Assert.All(headings, heading => Assert.Contains(found, text => text.StartsWith(heading, StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("svg.figure"), figure => Assert.False(string.IsNullOrWhiteSpace(figure.GetAttribute("aria-label"))));
    }

    [Fact]
    public async Task A_Japanese_page_names_fields_in_Japanese_and_says_nothing_in_English()
    {
        var page = Parse(LandscapeHtml.Render(await ReportAsync("ja", SomeLandscape.Documents)));

        Assert.Contains(TechnologyFields.Find(SomeLandscape.Code("F03D")).NameJa, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("h2, h3, thead th, .judgement"), element => element.TextContent.Any(char.IsAsciiLetterLower));
    }

    [Fact]
    public async Task Every_chart_has_its_data_in_the_page_and_it_is_the_whole_table()
    {
        var report = await ReportAsync("en", SomeLandscape.Documents);
        var links = Parse(LandscapeHtml.Render(report)).QuerySelectorAll("a[download]").ToDictionary(link => link.GetAttribute("download")!, link => link.GetAttribute("href")!);

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("data:text/csv;charset=utf-8,", link.Value, StringComparison.Ordinal));
        var players = Uri.UnescapeDataString(links["players.csv"].Split(',', 2)[1]);
        Assert.Equal(report.Landscape.Players.Count + 1, players.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("\uFEFFOrganisation,Kind,Families", players, StringComparison.Ordinal);
        Assert.Contains("\r\nAlpha Ltd,,3,0.5,3,1.5,2007,2014,B05D,1.5\r\n", players, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_stays_text_in_page_tables_and_json()
    {
        PatentDocument[] documents = [.. Enumerable.Range(0, 4).Select(i => SomeLandscape.Document($"US300000{i}", Hostile, ["B05D 5/08", "F03D 1/06"], Hostile, 2010, text: Hostile + " laser cladding head"))];
        var report = await ReportAsync("en", documents, Hostile);
        var html = LandscapeHtml.Render(report);
        var page = Parse(html);

        Assert.Empty(page.QuerySelectorAll("script, [onload], [style], link, img, iframe"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain('\u202E', html);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("data:text/csv;", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", LandscapeJsonReport.Render(report), StringComparison.Ordinal);
        Assert.Contains("\r\nUS3000000,\"'=cmd|", LandscapeTables.Of(report).Single(table => table.Name == "documents").ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_comes_first()
    {
        var before = LandscapeSnapshot.Of((await ReportAsync("en", SomeLandscape.Documents[..5])).Landscape, new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero));
        var report = await ReportAsync("en", SomeLandscape.Documents);

        var page = Parse(LandscapeHtml.Render(report with { Change = LandscapeChange.Between(before, report.Landscape) }));

        Assert.Equal("changes", page.QuerySelector("section.chart")!.Id);
        Assert.Contains("Compared with the landscape of 2 January 2026.", page.QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("US1000005", page.QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_is_listed_with_the_reason_and_an_edited_definition_told_only_where_something_differs()
    {
        var all = await ReportAsync("en", SomeLandscape.Documents);
        var less = await ReportAsync("en", SomeLandscape.Documents[..6]);
        var gone = LandscapeChange.Between(LandscapeSnapshot.Of(all.Landscape, all.WrittenAt), less.Landscape) with { Deleted = ["US1000008"] };
        var nothing = LandscapeChange.Between(LandscapeSnapshot.Of(all.Landscape, all.WrittenAt), all.Landscape) with { SameDefinition = false };

        Assert.Contains("US1000008 no longer in the index", Parse(LandscapeHtml.Render(less with { Change = gone })).QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("US1000008", LandscapeTables.Of(less with { Change = gone }).Single(table => table.Name == "changes").ToCsv(), StringComparison.Ordinal);
        Assert.DoesNotContain("edited", Parse(LandscapeHtml.Render(all with { Change = nothing })).QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("edited", Parse(LandscapeHtml.Render(less with { Change = gone with { SameDefinition = false } })).QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "1 of 7 families has no classification", "Growth is not told", "may be about something else")]
    [InlineData("ja", "7ファミリーのうち1件には分類がなく", "増減は判定していません", "別の言葉で")]
    public async Task What_the_charts_cannot_show_is_said(string language, string unclassified, string growth, string far)
    {
        var report = await ReportAsync(language, SomeLandscape.Documents);
        var landscape = report.Landscape with
        {
            FarQueries = ["zantiq"],
            Documents = [.. report.Landscape.Documents, report.Landscape.Documents[0] with { Fields = [], Document = SomeLandscape.Document("US1000099", "Untold", [], "Alpha Ltd", 2014) }],
            Crowding = [.. report.Landscape.Crowding.Select(row => row with { Trend = CrowdingTrend.NotComparable })],
        };

        var text = Parse(LandscapeHtml.Render(report with { Landscape = landscape })).Body!.TextContent;

        Assert.All((string[])[unclassified, growth, far, "zantiq"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All((string[])[growth, far], words => Assert.DoesNotContain(words, Parse(LandscapeHtml.Render(report)).Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_landscape_without_documents_says_so()
    {
        var page = Parse(LandscapeHtml.Render(await ReportAsync("en", [])));

        Assert.Empty(page.QuerySelectorAll("svg.figure"));
        Assert.Contains("No document matches", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_schema_is_that_of_the_types_that_write_the_json()
    {
        // IDEATION_UPDATE_SCHEMA=1 writes the file anew after an intended change.
        if (Environment.GetEnvironmentVariable("IDEATION_UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(SchemaPath, LandscapeJsonReport.Schema());
        }

        Assert.Equal(File.ReadAllText(SchemaPath).ReplaceLineEndings("\n"), LandscapeJsonReport.Schema());
    }

    [Fact]
    public async Task The_json_holds_what_the_schema_requires()
    {
        using var schema = JsonDocument.Parse(LandscapeJsonReport.Schema());
        using var json = JsonDocument.Parse(LandscapeJsonReport.Render(await ReportAsync("ja", SomeLandscape.Documents)));

        Assert.Equal(
            schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order(),
            json.RootElement.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal(6, json.RootElement.GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public async Task The_same_landscape_gives_the_same_bytes()
    {
        Assert.Equal(LandscapeHtml.Render(await ReportAsync("en", SomeLandscape.Documents)), LandscapeHtml.Render(await ReportAsync("en", SomeLandscape.Documents)));
        Assert.Equal(LandscapeJsonReport.Render(await ReportAsync("en", SomeLandscape.Documents)), LandscapeJsonReport.Render(await ReportAsync("en", SomeLandscape.Documents)));
    }

    private static PatentDocument[] MechanismWorld() =>
        [.. Enumerable.Range(0, 12).Select(i => SomeLandscape.Document($"US20000{i:00}", $"Item {i}", i < 6 ? ["F03D 1/06", "F16C 1/00"] : ["B05D 5/08"], "Alpha Ltd", 2010, text: i < 4 ? "It uses magnetic levitation here." : "It uses fluid pressure here."))];

    private static async Task<LandscapeReport> ReportAsync(string language, IReadOnlyList<PatentDocument> documents, string name = "") => new()
    {
        Landscape = await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D") with { Name = name }, documents),
        Language = language,
        EmbeddingModel = "bag-of-words",
        EmbeddingModelRevision = "1",
        SoftwareVersion = "0.1.0",
        WrittenAt = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
    };

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
