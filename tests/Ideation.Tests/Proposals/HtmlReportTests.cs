using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals;

public class HtmlReportTests
{
    private const string Hostile = "<script>alert(1)</script>\" onload=\"alert(2) javascript:alert(3) </style></title> ]]> 'x' &amp; \u202Egnp.exe \u0000";

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Every_use_has_a_card_and_a_disc_on_the_map(string language)
    {
        var page = Parse(Keep(ExampleProposal.Create(language), $"report-{language}.html"));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(7, page.QuerySelectorAll("article.use").Length);
        Assert.Equal(7, page.QuerySelectorAll("svg[role] circle.disc").Length);
        Assert.Contains(language == "ja" ? "風力発電" : "wind power", page.QuerySelector("svg desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere_and_nothing_runs()
    {
        var html = HtmlReport.Render(ExampleProposal.Create("en"));
        var page = Parse(html);

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [style], form"));
        Assert.All(page.QuerySelectorAll("[href]"), element => Assert.StartsWith("#", element.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void The_policy_allows_exactly_the_style_sheet_of_the_page(string language)
    {
        var page = Parse(HtmlReport.Render(SomeDiscovery.Proposal(language)));
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var far = SomeDiscovery.Document("EP1300001A1", Hostile, Hostile, ["F03D 1/00"], [Hostile], 2011);
        var use = SomeDiscovery.Use(SomeDiscovery.WindPower with { NameEn = Hostile }, Hostile, far, Hostile, Hostile, Hostile);
        use = use with { Bridge = use.Bridge with { SharedTerms = ["script", "<", "\""] } };
        var result = SomeDiscovery.Result(use);
        result = result with { Technology = result.Technology with { Text = Hostile }, Rejected = [new RejectedField(SomeDiscovery.WindPower with { NameEn = Hostile }, RejectionReason.Rank)] };
        var html = HtmlReport.Render(new ProposalWriter(new FixedTime()).Write(result, SomeDiscovery.Options()));
        var page = Parse(html);

        Assert.Empty(page.QuerySelectorAll("script, [onload]"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Single(page.QuerySelectorAll("article.use"));
        Assert.Contains("<script>alert(1)</script>\" onload", page.QuerySelector(".own-words")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0000', html);
        Assert.Contains("[U+202E]gnp.exe [U+0000]", page.QuerySelector(".own-words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Marking_shared_terms_does_not_change_the_letters_of_a_quote()
    {
        var quotes = Parse(HtmlReport.Render(SomeDiscovery.Proposal())).QuerySelectorAll(".bridge blockquote");

        Assert.Equal(SomeDiscovery.Blades().Bridge.FarEvidence.Quote, quotes[1].TextContent);
        Assert.Equal(["drops", "roll off", "freeze"], quotes[1].QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Theory]
    [InlineData("Coatings that freeze, reused.", "coating,freezing,used", "[Coatings] that [freeze], reused.")]
    [InlineData("水滴が凍結する", "凍結,水滴", "[水滴]が[凍結]する")]
    [InlineData("an iced, nice iceberg of ice", "ice", "an [iced], nice iceberg of [ice]")]
    [InlineData("drops, dropsy", "drops", "[drops], dropsy")]
    public void Terms_are_marked_in_whole_words_whatever_their_ending(string quote, string terms, string expected) =>
        Assert.Equal(expected, MarkedQuote.Of(quote, terms.Split(',')).ToString().Replace("<mark>", "[", StringComparison.Ordinal).Replace("</mark>", "]", StringComparison.Ordinal));

    [Theory]
    [InlineData(AbstentionReason.TextNotUnderstood)]
    [InlineData(AbstentionReason.TextTooShort)]
    [InlineData(AbstentionReason.AnotherLanguage)]
    [InlineData(AbstentionReason.TooLittleSupport)]
    [InlineData(AbstentionReason.NothingClose)]
    [InlineData(AbstentionReason.NothingOutsideHome)]
    [InlineData(AbstentionReason.NoDocumentsInLanguage)]
    [InlineData(AbstentionReason.NothingAtDistance)]
    [InlineData(null)]
    public void A_proposal_without_uses_says_why_and_asks_back(AbstentionReason? reason)
    {
        foreach (var language in new[] { "en", "ja" })
        {
            var result = SomeDiscovery.Result() with { Uses = [], HomeFields = [], Abstention = reason };
            var proposal = new ProposalWriter(new FixedTime()).Write(result, SomeDiscovery.Options(language));
            var page = Parse(Keep(proposal, $"abstention-{language}.html"));

            Assert.True(page.QuerySelector(".abstention p")!.TextContent.Length > 20);
            Assert.InRange(page.QuerySelectorAll(".abstention li").Length, 1, 4);
            Assert.Empty(page.QuerySelectorAll("article.use, .map"));
        }
    }

    [Fact]
    public void What_was_sent_where_is_told_and_this_machine_itself_does_not_count()
    {
        var egress = new Egress([new EgressRecord("chat.example:443", false, 3, 12_345), new EgressRecord("127.0.0.1:11434", true, 1, 99)]);
        var section = Parse(HtmlReport.Render(SomeDiscovery.Proposal() with { Egress = egress })).QuerySelector(".egress")!;

        Assert.Equal("12,345 bytes left this machine", section.QuerySelector(".total")!.TextContent);
        Assert.Equal(["12,345 bytes in 3 requests to chat.example:443", "99 bytes in 1 request to 127.0.0.1:11434, which is this machine itself"], section.QuerySelectorAll("li").Select(item => item.TextContent));
    }

    [Fact]
    public void Every_document_quoted_is_listed_once_and_every_reference_leads_to_it()
    {
        var page = Parse(HtmlReport.Render(ExampleProposal.Create("en")));
        var targets = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")![1..]).Distinct().ToArray();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.NotNull(page.GetElementById(target)));
        Assert.Equal(14, page.QuerySelectorAll(".documents li").Length);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    // IDEATION_KEEP_REPORTS names a folder that keeps the pages, to look at them.
    internal static string Keep(Proposal proposal, string name)
    {
        var html = HtmlReport.Render(proposal);
        if (Environment.GetEnvironmentVariable("IDEATION_KEEP_REPORTS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name), html);
        }

        return html;
    }
}
