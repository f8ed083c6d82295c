using System.Globalization;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Proposals;
using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals;

public class TextReportTests
{
    [Theory]
    [InlineData("en", "1. Wind power (F03D) · middle", "0 bytes left this machine")]
    [InlineData("ja", "1. 風力発電 (F03D) · 中間", "この端末から外部へ送信したデータは0バイトです")]
    public void Lines_hold_rank_field_numbers_quotes_and_egress(string language, string heading, string egress)
    {
        var lines = TextReport.Render(SomeDiscovery.Proposal(language));

        Assert.Contains(heading, lines);
        Assert.Contains(lines, line => line.Contains("0.71", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Water drops roll off the leading edge before they freeze.", StringComparison.Ordinal));
        Assert.EndsWith(egress, lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Every_report_is_the_same_in_every_culture(string culture)
    {
        var expected = AllReports();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, AllReports());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Long_quotes_are_shortened_for_display_only()
    {
        var use = SomeDiscovery.Blades();
        var whole = use.Bridge.Far.Abstract;
        var proposal = SomeDiscovery.Proposal("en", use with { Bridge = use.Bridge with { FarEvidence = use.Bridge.FarEvidence with { Quote = whole } } });

        Assert.Contains(TextReport.Render(proposal), line => line.EndsWith("…”", StringComparison.Ordinal) && line.Length < whole.Length);
        Assert.Contains(whole, JsonReport.Render(proposal).Replace("\\u2212", "−", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_never_reach_the_console()
    {
        var far = SomeDiscovery.Document("EP1300002A1", "t", "a\u001b[31mred\r\nline\u202E", ["F03D 1/00"], ["A"], 2011);
        var lines = TextReport.Render(SomeDiscovery.Proposal("en", SomeDiscovery.Use(SomeDiscovery.WindPower, far.Abstract, far, far.Abstract)));

        Assert.DoesNotContain(lines, line => line.Any(char.IsControl) || line.Contains('\u202E', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\u001b[31mred", "a [31mred")]
    [InlineData("line\u2028two\r\nthree", "line two  three")]
    [InlineData("tag\U000E0041s 氷😀", "tag s 氷😀")]
    public void A_plain_line_keeps_text_and_nothing_a_console_obeys(string text, string expected) => Assert.Equal(expected, PlainLine.Of(text));

    [Fact]
    public void Without_uses_the_lines_say_why_and_ask_for_what_is_missing()
    {
        var result = SomeDiscovery.Result() with { Uses = [], Abstention = AbstentionReason.NothingClose, Gaps = new TextGaps([StrengthKind.Effect, StrengthKind.Product], [], []) };
        var lines = TextReport.Render(new ProposalWriter(new FixedTime()).Write(result, SomeDiscovery.Options()));

        Assert.Contains(lines, line => line.Contains("the closest has a similarity of 0.71", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(line => line.StartsWith("  - ", StringComparison.Ordinal)));
    }

    private static string AllReports() => string.Join('\n', new[] { "en", "ja" }
        .Select(ExampleProposal.Create)
        .Select(proposal => proposal with { Egress = new Egress([new EgressRecord("chat.example:443", false, 1_234, 1_234_567)]) })
        .SelectMany(proposal => TextReport.Render(proposal).Append(HtmlReport.Render(proposal)).Append(JsonReport.Render(proposal))));
}
