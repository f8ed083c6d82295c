using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ideation.Discovery.Matching;
using Ideation.Proposals;
using Ideation.Proposals.Matches;
using Ideation.Tests.Discovery.Matching;

namespace Ideation.Tests.Proposals.Matches;

public class MatchHtmlTests
{
    private const string Ice = "A textured polymer coating lowers ice adhesion so that ice detaches from the blade by wind alone.";
    private const string Mist = "An ultrasonic vibrating mesh breaks liquid into droplets of even size.";
    private const string Hostile = "<script>alert(1)</script>\" onload=\"x\" </style> \u202Egnp";

    private static readonly MatchParty[] Companies =
    [
        SomeParty.Company("Coater", "We spray a textured polymer coating on metal. Ice adhesion is low and ice detaches from parts.", "B05D"),
        SomeParty.Company("Sprayer", "Our ultrasonic vibrating mesh breaks any liquid into even droplets.", "B06B"),
        SomeParty.Company("Baker", "Every morning bread and cakes are baked with butter and eggs."),
    ];

    [Theory]
    [InlineData("en", "At a glance", "Who could go with whom, and why", "The company could be able to work the patent.", "strong, score ")]
    [InlineData("ja", "一覧", "組み合わせとその根拠", "この企業がこの特許を活用できる可能性があります。", "有力、評点")]
    public async Task Each_match_has_class_score_reason_and_the_quotes_of_both_sides(string language, string overview, string pairs, string reason, string strong)
    {
        var report = await ReportAsync(language, Companies, [SomeParty.Patent("US1111111", "Blade", Ice), SomeParty.Patent("US2222222", "Inhaler", Mist)]);
        var page = Parse(report);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal([overview, pairs], page.QuerySelectorAll("#overview h2, #pairs h2").Select(heading => heading.TextContent));
        var shown = page.QuerySelectorAll(".pair");
        Assert.Equal(report.Matrix.Matches.Count, shown.Length);
        Assert.All(shown, pair => Assert.Contains(reason, pair.TextContent, StringComparison.Ordinal));
        Assert.All(shown, pair => Assert.Equal(2, pair.QuerySelectorAll("blockquote").Length));
        Assert.All(report.Matrix.Matches, match => Assert.Contains(shown, pair => pair.QuerySelector(".score")!.TextContent == $"◎ {strong}{MatchPhrases.Real(match.Score)}" && pair.QuerySelector("blockquote")!.TextContent == match.RowQuote.Quote));
        Assert.Contains("Baker", page.QuerySelector("#unmatched")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cell_of_the_matrix_leads_to_its_quotes_and_the_empty_ones_are_empty()
    {
        var page = Parse(await ReportAsync("en", Companies, [SomeParty.Patent("US1111111", "Blade", Ice), SomeParty.Patent("US2222222", "Inhaler", Mist)]));
        var links = page.QuerySelectorAll(".matrix .cell a").Select(link => link.GetAttribute("href")![1..]).ToArray();

        Assert.Equal(["match-1-1", "match-2-2"], links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link)));
        Assert.Equal(2, page.QuerySelectorAll(".matrix tbody td:not(.cell)").Count(cell => cell.TextContent.Length == 0));
    }

    [Fact]
    public async Task A_large_list_is_cut_to_what_can_be_read_and_the_page_says_what_it_leaves_out_and_where_it_is()
    {
        var one = await ReportAsync("en", [Companies[0]], [SomeParty.Patent("US1111111", "Blade", Ice)]);
        var report = one with
        {
            Matrix = one.Matrix with
            {
                Rows = [.. Enumerable.Range(1, 90).Select(i => Companies[0] with { Id = $"Firm {i}", Name = $"Firm {i}" })],
                Columns = [.. Enumerable.Range(1, 30).Select(i => one.Matrix.Columns[0] with { Id = $"US10000{i:00}" })],
                RowFields = [.. Enumerable.Repeat(one.Matrix.RowFields[0], 90)],
                ColumnFields = [.. Enumerable.Repeat(one.Matrix.ColumnFields[0], 30)],
                Matches = [.. Enumerable.Range(0, 90 * 8).Select(i => one.Matrix.Matches[0] with { Row = i / 8, Column = ((i / 8) + (i % 8)) % 30, RankInRow = 1 + (i % 8), RankInColumn = 1 + (i / 30) })],
            },
        };
        var page = Parse(report);

        Assert.Equal(50, page.QuerySelectorAll("article").Length);
        Assert.Equal(150, page.QuerySelectorAll(".pair").Length);
        Assert.Equal(60, page.QuerySelectorAll("#overview tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll(".matrix"));
        Assert.Contains($"{MatchPhrases.Whole(report.Matrix.Matches.Count - 150)} further matches are not on this page. All of it is written by --excel FILE, --csv DIR or --json FILE.", page.QuerySelector("#pairs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("And 30 more.", page.QuerySelector("#overview")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.True(MatchHtml.Render(report).Length < 1_500_000);
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        var report = await ReportAsync("en", [Companies[0] with { Name = Hostile, Region = Hostile }, Companies[1]], [SomeParty.Patent("US1111111", Hostile, Hostile + Ice), SomeParty.Patent("US2222222", "Inhaler", Mist)]);
        var html = MatchHtml.Render(report with { NotRead = [new NotReadRecord(Hostile, 1, Hostile)] });
        var page = new HtmlParser().ParseDocument(html);

        Assert.NotEmpty(page.QuerySelectorAll(".pair"));
        Assert.Empty(page.QuerySelectorAll("script, [onload], [style], link, img, iframe"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain('\u202E', html);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(#|data:text/csv;)", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("en", "One record could not be used", "No pair has enough in common")]
    [InlineData("ja", "使えない記録が1件", "共通点が十分な組はありません")]
    public async Task Without_any_match_the_page_says_so_and_names_what_was_not_read(string language, string notRead, string none)
    {
        var page = Parse(await ReportAsync(language, [Companies[2]], [SomeParty.Patent("US1111111", "Blade", Ice)]) with { NotRead = [new NotReadRecord("list.csv", 7, "no text")] });

        Assert.Contains(notRead, page.QuerySelector(".opening")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(none, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["list.csv", "7", "no text"], page.QuerySelectorAll("#not-read tbody td").Select(cell => cell.TextContent));
        Assert.Empty(page.QuerySelectorAll(".pair, #overview"));
    }

    [Fact]
    public async Task The_data_in_the_page_is_the_whole_table()
    {
        var report = await ReportAsync("en", Companies, [SomeParty.Patent("US1111111", "Blade", Ice), SomeParty.Patent("US2222222", "Inhaler", Mist)]);
        var links = Parse(report).QuerySelectorAll("a[download]").ToDictionary(link => link.GetAttribute("download")!, link => Uri.UnescapeDataString(link.GetAttribute("href")!.Split(',', 2)[1]));

        Assert.Equal(MatchTables.Of(report).Single(table => table.Name == "matches").ToCsv(), links["matches.csv"]);
        Assert.Equal(MatchTables.Of(report).Single(table => table.Name == "matrix").ToCsv(), links["matrix.csv"]);
    }

    [Theory]
    [InlineData("en", "no text; expected words")]
    [InlineData("ja", "本文がありません。1文以上を書いてください")]
    public async Task A_missing_text_is_told_in_the_language_of_the_report(string language, string told)
    {
        var page = Parse(await ReportAsync(language, Companies, [SomeParty.Patent("US1111111", "Blade", Ice)]) with { NotRead = [new NotReadRecord("list.csv", 7, "no text; expected words") { IsWithoutText = true }] });

        Assert.Equal(["list.csv", "7", told], page.QuerySelectorAll("#not-read tbody td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task The_page_explains_the_limits_that_were_used()
    {
        var report = await ReportAsync("en", Companies, [SomeParty.Patent("US1111111", "Blade", Ice)]);

        Assert.Contains("Pairs are shown from 0.35 on.", Parse(report).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pairs are shown from 0.20 on.", Parse(report with { Options = new MatchOptions { Least = 0.2 } }).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_one_is_counted_as_one()
    {
        var report = await ReportAsync("en", Companies, [SomeParty.Patent("US1111111", "Blade", Ice)]);
        var phrases = MatchPhrases.For("en");

        Assert.StartsWith("1 strong and 1 possible match; 1 more behind the best of both sides is left out.", phrases.Count(report.Matrix with { Cut = 1, Matches = [report.Matrix.Matches[0] with { Class = MatchClass.Strong }, report.Matrix.Matches[0] with { Class = MatchClass.Possible }] }), StringComparison.Ordinal);
        Assert.Equal(("One match was dropped because a quote did not hold.", "One older document of the applicant was not compared."), (phrases.Dropped(1), phrases.OlderLeftOut(1)));
    }

    [Theory]
    [InlineData(FieldRelation.Same, true, "Both belong to", "の分野で、当然の候補です")]
    [InlineData(FieldRelation.Same, false, "Both seem to belong to", "の分野とみられます")]
    [InlineData(FieldRelation.SameClass, true, "are of one class", "は同じクラスで")]
    [InlineData(FieldRelation.SameClass, false, "the patent seems to belong to", "（推定）の分野とみられます")]
    public async Task A_predicted_field_is_no_fact(FieldRelation relation, bool given, string english, string japanese)
    {
        var report = await ReportAsync("en", Companies, [SomeParty.Patent("US1111111", "Blade", Ice, "B05D 5/08")]);
        var matrix = given ? report.Matrix : report.Matrix with { Columns = [report.Matrix.Columns[0] with { Fields = [] }] };
        var match = matrix.Matches[0] with { Relation = relation };

        Assert.Contains(english, MatchPhrases.For("en").Reason(matrix, match), StringComparison.Ordinal);
        Assert.Contains(japanese, MatchPhrases.For("ja").Reason(matrix, match), StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(MatchReport report) => new HtmlParser().ParseDocument(MatchHtml.Render(report));

    private static async Task<MatchReport> ReportAsync(string language, MatchParty[] rows, MatchParty[] columns) => new()
    {
        Matrix = await SomeParty.Matcher().MatchAsync(rows, columns, SomeParty.Background, TestContext.Current.CancellationToken),
        Language = language,
        EmbeddingModel = "bag-of-words",
        EmbeddingModelRevision = "1",
        SoftwareVersion = "0.1.0",
        WrittenAt = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        Egress = Egress.None,
    };
}
