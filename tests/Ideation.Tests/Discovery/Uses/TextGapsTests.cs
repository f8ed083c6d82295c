using Ideation.Discovery;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;

namespace Ideation.Tests.Discovery.Uses;

public class TextGapsTests
{
    [Theory]
    [InlineData("en", "Synergy", "Length Function Mechanism Effect Condition", "Synergy")]
    [InlineData("ja", "シナジー", "Length Function Mechanism Effect Condition", "シナジー")]
    [InlineData("en", "Nous recouvrons les pièces et une couche est posée sur le métal.", "Language", "")]
    public async Task A_word_or_another_language_is_asked_about(string language, string text, string kinds, string words)
    {
        var gaps = await GapsAsync(text, language);

        Assert.Equal(kinds, string.Join(' ', gaps.Select(gap => gap.Kind)));
        Assert.Equal(words, string.Join(' ', gaps[0].Words));
    }

    [Fact]
    public async Task Only_what_the_text_does_not_say_is_asked_for_and_in_its_own_words()
    {
        var gaps = await GapsAsync("We coat metal parts, so that nothing sticks to them. The parts stand 200 °C.", "en");

        Assert.DoesNotContain(gaps, gap => gap.Kind is TextGapKind.Function or TextGapKind.Effect or TextGapKind.Condition or TextGapKind.Length);
        Assert.Equal("coat metal parts", Assert.Single(Assert.Single(gaps, gap => gap.Kind == TextGapKind.Mechanism).Words));
        Assert.Contains(gaps, gap => gap.Kind == TextGapKind.Product);
    }

    [Fact]
    public async Task The_words_asked_about_are_those_that_no_document_has()
    {
        var gaps = await GapsAsync("The blorf snibbles a coating of metal on every sheet, so that the frandle keeps dry.", "en", "a coating of metal", "a sheet that keeps dry");

        Assert.Equal(["snibbles", "frandle", "blorf"], Assert.Single(gaps, gap => gap.Kind == TextGapKind.PlainWords).Words);
    }

    private static async Task<IReadOnlyList<TextGap>> GapsAsync(string text, string language, params string[] corpus)
    {
        var reading = await new SpanReader(new BagOfWords()).ReadAsync(new CoreTechnology { Text = text, Language = language }, TestContext.Current.CancellationToken);
        return TextGaps.Of(reading, new TermWeights(corpus.Select(document => Some.PatentDocument(@abstract: document)), reading.TermKeys), 5);
    }
}
