using Ideation.Discovery;
using Ideation.Discovery.Strength;

namespace Ideation.Tests.Discovery.Strength;

public class ClarifyingQuestionTests
{
    private static readonly CoreTechnology Technology = new() { Text = "We coat metal parts." };

    private static readonly ClarifyingQuestion Open = new() { Kind = QuestionKind.Open, Subject = "Mechanism", ChanceOfYes = 1 };

    private static readonly ClarifyingQuestion Glass = new() { Kind = QuestionKind.Material, Subject = "glass", ChanceOfYes = 0.5, Add = "It also goes with glass.", Exclude = "glass" };

    private static readonly ClarifyingQuestion Home = new() { Kind = QuestionKind.HomeField, Subject = "B05D", ChanceOfYes = 0.5, HomeIfYes = [SomeFields.Field("B05D")], HomeIfNo = [SomeFields.Field("C09D")] };

    [Theory]
    [InlineData("yes", true, null)]
    [InlineData(" Yes. ", true, null)]
    [InlineData("はい", true, null)]
    [InlineData("いいえ。", false, null)]
    [InlineData("by dipping = twice", null, "by dipping = twice")]
    public void An_answer_is_yes_no_or_words(string written, bool? yes, string? words) => Assert.Equal(new QuestionAnswer(yes, words ?? ""), QuestionAnswer.Parse(written));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_no_answer(string written) => Assert.Null(QuestionAnswer.Parse(written));

    [Fact]
    public void Each_kind_takes_its_own_sort_of_answer()
    {
        Assert.Equal([false, true, true], Takes("B05B"));
        Assert.Equal([true, true, false], Takes("yes"));
        Assert.Equal([false, false, true], Takes("by dipping"));
        Assert.Equal([false, false, false], Takes("。"));
        Assert.Throws<ArgumentException>(() => Glass.Answered(Technology, new QuestionAnswer(null, "by dipping")));

        static bool[] Takes(string answer) => [.. new[] { Glass, Home, Open }.Select(question => question.Takes(QuestionAnswer.Parse(answer)!.Value))];
    }

    [Fact]
    public void Words_are_added_to_the_text_and_are_an_entry_of_it()
    {
        var answer = new QuestionAnswer(null, "we dip them into a bath.");

        var answered = Open.Answered(Technology, answer);

        Assert.Equal("We coat metal parts. we dip them into a bath.", answered.Text);
        Assert.Equal(new StrengthItem(StrengthKind.Mechanism, "we dip them into a bath", "we dip them into a bath"), Open.Entry(answer));
        Assert.Equal("金属を被覆。浴に浸します。", Open.Answered(new CoreTechnology { Text = "金属を被覆。", Language = "ja" }, new QuestionAnswer(null, "浴に浸します")).Text);
    }

    [Fact]
    public void Yes_to_a_condition_is_an_entry_of_the_text_and_no_is_none()
    {
        var entry = Glass.Entry(new QuestionAnswer(true, ""))!;

        Assert.Equal(StrengthKind.Condition, entry.Kind);
        Assert.Contains(entry.Words!, Glass.Answered(Technology, yes: true).Text, StringComparison.Ordinal);
        Assert.Null(Glass.Entry(new QuestionAnswer(false, "")));
    }

    [Fact]
    public void Another_field_answers_the_question_for_the_home_field() =>
        Assert.Equal([SomeFields.Field("B05B")], Home.Answered(Technology, new QuestionAnswer(null, "b05b")).HomeFields);
}
