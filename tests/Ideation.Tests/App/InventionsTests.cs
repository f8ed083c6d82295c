using Ideation.App.Commands.Match;
using Ideation.Patents;

namespace Ideation.Tests.App;

public class InventionsTests
{
    private const string Text = "A receiver for a 10 G fibre link has an equaliser of several channels that treats the converters one by one and corrects what they add.";

    [Fact]
    public void A_reprint_with_other_blanks_or_a_word_more_is_the_same_invention()
    {
        var kept = Inventions.OneOfEach([Document("US1", "Receiver", Text), Document("US2", "RECEIVER", Text.Replace("10 G", "10G", StringComparison.Ordinal)), Document("US3", "Receiver", Text + " A filter may follow.")]);

        Assert.Equal("US1", Assert.Single(kept).Number.Value);
    }

    [Fact]
    public void Another_title_or_another_text_is_another_invention()
    {
        var kept = Inventions.OneOfEach([Document("US1", "Receiver", Text), Document("US2", "Sender", Text), Document("US3", "Receiver", "A radio receiver with a mixer shifts the wanted band to a fixed frequency before it is filtered."), Document("US4", "", Text), Document("US5", "", Text)]);

        Assert.Equal(5, kept.Count);
    }

    private static PatentDocument Document(string number, string title, string text) => Some.PatentDocument(number, title, text);
}
