using FsCheck;
using FsCheck.Fluent;
using Ideation.Discovery.Reading;

namespace Ideation.Tests.Discovery.Reading;

public class TextSpansTests
{
    [Fact]
    public void Sentences_are_cut_at_their_ends_but_not_at_abbreviations() =>
        Assert.Equal(
            ["A valve, e.g. a check valve, is closed.", "Its spring holds 3.5 newtons of force."],
            TextSpans.Split("A valve, e.g. a check valve, is closed. Its spring holds 3.5 newtons of force.", "en"));

    [Theory]
    [InlineData("The temperature never exceeds 100.degree. C. in the weld zone.")]
    [InlineData("It is dried at 40 deg. C or below in the open air.")]
    public void A_temperature_is_not_cut(string text) => Assert.Equal([text], TextSpans.Split(text, "en"));

    [Fact]
    public void What_stands_for_a_formula_is_no_quote() =>
        Assert.Equal(["The droplets are of one size."], TextSpans.Split("##EQU1## wherein D90 is a droplet size of the mixture. The droplets are of one size.", "en"));

    [Fact]
    public void Japanese_headings_are_not_part_of_a_span() =>
        Assert.Equal(
            ["中空ガラスを短時間で切断する。", "一対の刃を両面に押し当てる。"],
            TextSpans.Split("【課題】中空ガラスを短時間で切断する。【解決手段】一対の刃を両面に押し当てる。【選択図】図１", "ja"));

    [Fact]
    public void A_long_sentence_is_cut_between_clauses()
    {
        var clause = string.Concat(Enumerable.Repeat("the lever presses the plate ", 6)).Trim();
        var spans = TextSpans.Split($"{clause}, {clause}, {clause}, {clause}.", "en");

        Assert.True(spans.Count > 1);
        Assert.All(spans, span => Assert.True(span.Length <= 340));
    }

    [Fact]
    public void Every_span_of_any_text_is_an_exact_substring()
    {
        var pieces = Gen.Elements("Valve ", "a. ", ", and ", "; ", "press! ", "。", "、", "【課題】", "弁を押す", "e.g. ", "Long lever (3) ", "\n");
        var texts = pieces.ListOf(60).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(texts, text => TextSpans.Split(text, "en").Concat(TextSpans.Split(text, "ja")).All(span => span.Length > 0 && text.Contains(span, StringComparison.Ordinal))).QuickCheckThrowOnFailure();
    }
}
