using Ideation.Discovery.Uses;

namespace Ideation.Tests.Discovery.Uses;

public class TextConfidenceTests
{
    // What the median of real technologies and the best of long hopeless texts have.
    private static readonly TextConfidence Technology = new(SharedWords: 4.2, Compounds: 0.2, SameWords: 0.57, KnownShare: 0.78, Words: 47, Terms: 47, IsAcross: false);

    [Fact]
    public void A_long_text_must_share_as_much_for_its_length()
    {
        Assert.InRange(Technology.Value, 0.9, 1);
        Assert.InRange((Technology with { Words = 110, Terms = 110 }).Value, 0, 0.1);
        Assert.InRange((Technology with { Words = 110, Terms = 110, SharedWords = 4.2 * 110 / 47 }).Value, 0.5, 1);
    }

    [Fact]
    public void More_words_than_a_technology_has_say_no_more_for_a_text() =>
        Assert.True((Technology with { Words = 200, Terms = 200 }).Value <= (Technology with { Words = 60, Terms = 60 }).Value);

    [Fact]
    public void A_shorter_text_and_one_with_unknown_words_or_always_the_same_shared_ones_is_less_certain()
    {
        Assert.True((Technology with { Words = 8, Terms = 8 }).Value < Technology.Value);
        Assert.True((Technology with { KnownShare = 0.2 }).Value < Technology.Value);
        Assert.True((Technology with { SameWords = 1 }).Value < Technology.Value);
        Assert.True((Technology with { Compounds = 0 }).Value < Technology.Value);
    }

    [Fact]
    public void Two_sentences_are_understood_when_hardly_a_word_is_not_shared()
    {
        var brief = new TextConfidence(SharedWords: 3.9, Compounds: 0.6, SameWords: 0.75, KnownShare: 0.9, Words: 9, Terms: 9, IsAcross: false);

        Assert.InRange(brief.Value, 0.5, 1);
        Assert.InRange((brief with { SharedWords = 1 }).Value, 0, 0.4);
        Assert.InRange((brief with { IsAcross = true }).Value, 0, brief.Value - 0.05);
    }
}
