using AngleSharp.Html.Parser;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Portfolios;
using static Ideation.Tests.Discovery.Portfolio.SomePortfolio;

namespace Ideation.Tests.Proposals.Portfolios;

public class PortfolioReportTests
{
    private const string Hostile = "<script>alert(1)</script>\" onload=\"x\" \u202Egnp";

    public static TheoryData<string, string, string> Reasons => new()
    {
        { "strong", "is far from its own, its chance is put at 0.50, and 3 families there come close", "自分野から遠く、確率は0.50、近い内容のファミリーが3件" },
        { "few", "only one family there comes close to it (strong from 2 on)", "近い内容のファミリーは1件だけ（有力は2件以上）" },
        { "possible", "its chance is put at 0.20 (strong from 0.33 on)", "確率は0.20（有力は0.33以上）" },
        { "nearly", "its chance is put at 0.332 (strong from 0.333 on)", "確率は0.332（有力は0.333以上）" },
        { "nothing at home", "No use in another field: no document near it lies in its own fields", "自分野に近い文献がなく" },
        { "votes", "the field has 0.04 of the near documents' votes (strong from 0.05 on)", "票の割合は0.04（有力は0.05以上）" },
        { "near", "in a neighbouring field, where its owner looks anyhow", "権利者がもともと目を向ける近い分野" },
        { "near and weak", "; what lies further off is a lead only", "離れた分野のものは手掛かりにとどまります" },
        { "owner's", "in a field in which its owner has documents already", "権利者がすでに出願している分野" },
        { "weak", "its chance is put at 0.05 (possible from 0.10 on)", "確率0.05（「可能性」は0.10以上）" },
        { "weak", "is a lead only: for ", "手掛かりにとどまります：" },
        { "idle", "nobody else has a document near it (the nearest, US8000001, has a similarity of 0.41; near is from 0.60 on), and whether anybody cites it is not told", "近くに他者の文献がなく（最も近いUS8000001でも類似度0.41。「近い」は0.60以上）、引用されているかどうかは分かりません" },
        { "idle, not cited", "none of the documents around it cites it", "周りの文献からの引用もありません" },
        { "idle, alone", "the index holds no document of anybody else", "索引に他者の文献がなく" },
        { "own field", "one other has a document near it, the nearest US8000001 and one of the documents around it cites it", "近くに文献をもつ他者は1者（最も近いのはUS8000001）、周りの文献の1件が引用" },
        { "short", "It cannot be judged: its text has too few words.", "判定できません：本文が短すぎます。" },
        { "old", "It was published in 2003, more than 15 years ago. Its source says that the right has lapsed.", "2003年の公開から15年を超えています。権利は消滅しているとされています。" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_reason_tells_what_the_verdict_rests_on_in_both_languages(string name, string english, string japanese)
    {
        Assert.Contains(english, PortfolioReasons.For("en").Of(Item(name), new PortfolioOptions()), StringComparison.Ordinal);
        Assert.Contains(japanese, PortfolioReasons.For("ja").Of(Item(name), new PortfolioOptions()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strong", "could serve", "可能性があります")]
    [InlineData("possible", "could serve", "可能性があります")]
    [InlineData("idle", "looks idle", "休眠の可能性")]
    public void Leads_are_worded_as_leads(string name, string english, string japanese)
    {
        Assert.Contains(english, PortfolioReasons.For("en").Of(Item(name), new PortfolioOptions()), StringComparison.Ordinal);
        Assert.Contains(japanese, PortfolioReasons.For("ja").Of(Item(name), new PortfolioOptions()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Only 217 classified documents are in Japanese, so for uses of what is written in Japanese 25,932 in English were searched as well")]
    [InlineData("ja", "日本語で書かれた、分類のある文献は217件と少ないため、日本語の文章の用途は英語の文献25,932件からも探しました")]
    public void Documents_of_the_other_language_are_told_where_they_were_searched(string language, string told)
    {
        var own = Item("strong");
        var across = own with { Document = own.Document with { Language = "ja" }, CorpusDocuments = 217, DocumentsAcross = 25932 };

        var report = Report(language, [own, across]);

        Assert.Single(report.SearchedAcross);
        Assert.Contains(told, PortfolioHtml.Render(report), StringComparison.Ordinal);
        Assert.Contains("\"across\": 25932", PortfolioJsonReport.Render(report), StringComparison.Ordinal);
        Assert.DoesNotContain(told[..20], PortfolioHtml.Render(Report(language, [own])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Page_tables_and_json_give_every_document_its_reason_and_name_what_was_not_found(string language)
    {
        var items = new[] { "strong", "possible", "near", "idle", "own field", "short" }.Select(Item).ToArray();
        var report = Report(language, items) with { Missing = ["US9"], NotRead = [new NotReadRecord("list.txt", 4, "'??'; expected a number")] };
        var reasons = items.Select(item => PortfolioReasons.For(language).Of(item, report.Options)).ToArray();

        var page = new HtmlParser().ParseDocument(PortfolioHtml.Render(report));
        var tables = PortfolioTables.Of(report);

        Assert.All(reasons, reason => Assert.Contains(reason, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.Equal(reasons, tables[0].Rows.Select(row => row[3]));
        Assert.Equal(reasons, System.Text.Json.Nodes.JsonNode.Parse(PortfolioJsonReport.Render(report))!["documents"]!.AsArray().Select(document => document!["reason"]!.GetValue<string>()));
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.All((string[])["US9", "list.txt, 4"], told => Assert.Contains(told, page.QuerySelector(".opening")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(["US9", "list.txt, 4"], tables.Single(table => table.Name == "not-found").Rows.Select(row => row[0]));
    }

    [Fact]
    public void One_document_is_spoken_of_in_the_singular_and_age_is_the_one_asked_for()
    {
        var phrases = PortfolioPhrases.For("en");

        Assert.Contains("1 older one beyond the limit was not looked at", phrases.Size(1, 1), StringComparison.Ordinal);
        Assert.Contains("2 older ones beyond the limit were not looked at", phrases.Size(1, 2), StringComparison.Ordinal);
        Assert.Equal(("older than 12 years", "公開から12年超"), (phrases.Sign(IdleSign.Old, new PortfolioOptions { OldAfterYears = 12 }), PortfolioPhrases.For("ja").Sign(IdleSign.Old, new PortfolioOptions { OldAfterYears = 12 })));
    }

    [Theory]
    [InlineData("en", "From its own field, by others")]
    [InlineData("ja", "自分野の他者の文献")]
    public void A_quote_of_others_is_not_said_to_be_of_the_owners_side(string language, string heading)
    {
        var page = new HtmlParser().ParseDocument(PortfolioHtml.Render(Report(language, [Item("strong")])));

        Assert.Equal(heading, page.QuerySelector(".bridge .side")!.TextContent);
        Assert.DoesNotContain("From your side", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_portfolio_stays_readable_and_says_where_the_rest_is()
    {
        var items = Enumerable.Range(0, 300).Select(_ => Item("idle")).ToArray();
        var page = new HtmlParser().ParseDocument(PortfolioHtml.Render(Report("en", items)));

        Assert.Equal(20, page.QuerySelectorAll("article").Length);
        Assert.Equal(200, page.QuerySelectorAll("#looksIdle tbody tr").Length);
        Assert.Contains("And 80 more. All of it is written by --excel FILE", page.QuerySelector("#looksIdle")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var item = Item("strong");
        var html = PortfolioHtml.Render(Report("en", [item with { Document = item.Document with { Title = Hostile } }]) with { Name = Hostile, NotRead = [new NotReadRecord(Hostile, 1, Hostile)] });
        var page = new HtmlParser().ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("script, [onload], [style], link, img, iframe"));
        Assert.DoesNotContain('\u202E', html);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(#|data:text/csv;)", link.GetAttribute("href")));
    }

    private static PortfolioItem Item(string name) => name switch
    {
        "strong" => Judged([Use(FieldBand.Near, 0.9, 9), Use(FieldBand.Far, 0.5, 3)]),
        "few" => Judged([Use(FieldBand.Far, 0.5, 1)]),
        "possible" => Judged([Use(FieldBand.Middle, 0.2, 2)]),
        "nearly" => Judged([Use(FieldBand.Middle, 0.332, 2)]),
        "nothing at home" => Judged(abstention: AbstentionReason.NothingAtHome, others: [Other(0.7)]),
        "votes" => Judged([Use(FieldBand.Unseen, null, 2, 0.04)]),
        "near" => Judged([Use(FieldBand.Near, 0.9, 9)]),
        "near and weak" => Judged([Use(FieldBand.Near, 0.9, 9), Use(FieldBand.Far, 0.01, 9)]),
        "owner's" => Judged([Use(FieldBand.Far, 0.9, 9)], ownersFields: Use(FieldBand.Far, 0.9, 9).Field.Subclass),
        "weak" => Judged([Use(FieldBand.Far, 0.05, 9)]),
        "idle" => Judged(others: [Other(0.41)]),
        "idle, not cited" => Judged(others: [Other(0.41, null, Some.PublicationNumber())]),
        "idle, alone" => Judged(),
        "own field" => Judged(others: [Other(0.7, null, Document.Number)]),
        "old" => Judged(document: Document with { PublicationDate = new DateOnly(2003, 1, 1), Availability = Availability.Lapsed }),
        _ => Judged(abstention: AbstentionReason.TextTooShort),
    };

    private static PortfolioReport Report(string language, IReadOnlyList<PortfolioItem> items) => new()
    {
        Items = items,
        Name = "Own Seals Ltd",
        Language = language,
        EmbeddingModel = "bag-of-words",
        EmbeddingModelRevision = "1",
        SoftwareVersion = "0.1.0",
        WrittenAt = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
        Egress = Egress.None,
    };
}
