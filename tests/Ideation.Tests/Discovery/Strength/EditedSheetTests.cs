using Ideation.Discovery;
using Ideation.Discovery.Strength;

namespace Ideation.Tests.Discovery.Strength;

public class EditedSheetTests
{
    private static readonly CoreTechnology Technology = new() { Text = "We coat metal parts; customers like that nothing sticks." };

    private static readonly IReadOnlyList<StrengthItem> Items = StrengthReader.Read(Technology.Text, "en");

    private static readonly string[] Found = [.. Items.Select(item => item.Words!)];

    [Fact]
    public void An_untouched_sheet_leaves_the_text() => Assert.Equal(Technology.Text, new EditedSheet(Technology, Items, Found, []).Revised().Text);

    [Fact]
    public void A_struck_entry_leaves_the_text()
    {
        var revised = new EditedSheet(Technology, [.. Items.Where(item => item.Text != "nothing sticks")], Found, []).Revised();

        Assert.DoesNotContain("nothing sticks", revised.Text, StringComparison.Ordinal);
        Assert.Contains("coat metal parts", revised.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rewritten_entry_takes_the_place_of_its_words()
    {
        var revised = new EditedSheet(Technology, [.. Items.Select(item => item.Text == "coat metal parts" ? item with { Text = "coat ceramic tiles" } : item)], Found, []).Revised();

        Assert.DoesNotContain("coat metal parts", revised.Text, StringComparison.Ordinal);
        Assert.Contains("coat ceramic tiles", revised.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_entry_is_added() =>
        Assert.EndsWith("Works at 200 °C.", new EditedSheet(Technology, [.. Items, new StrengthItem(StrengthKind.Condition, "Works at 200 °C", null)], Found, []).Revised().Text, StringComparison.Ordinal);

    [Fact]
    public void A_sheet_given_back_twice_says_nothing_twice()
    {
        var first = new EditedSheet(Technology, [.. Items, new StrengthItem(StrengthKind.Condition, "Works at 200 °C.", null)], Found, []);
        var revised = first.Revised();
        var second = new EditedSheet(revised, first.RevisedItems(), [.. first.RevisedItems().Select(item => item.Words!)], []);

        Assert.Equal(revised.Text, second.Revised().Text);
        Assert.All(first.RevisedItems(), item => Assert.Contains(item.Words!, revised.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_become_part_of_the_technology()
    {
        var glass = new ClarifyingQuestion { Kind = QuestionKind.Material, Subject = "glass", ChanceOfYes = 0.5, Add = "It also goes with glass.", Exclude = "glass" };
        var blood = glass with { Subject = "blood", Add = "Blood.", Exclude = "blood" };

        var revised = new EditedSheet(Technology, Items, Found, [(glass, new QuestionAnswer(true, "")), (blood, new QuestionAnswer(false, ""))]).Revised();

        Assert.EndsWith("It also goes with glass.", revised.Text, StringComparison.Ordinal);
        Assert.Equal(["blood"], revised.ExcludedTerms);
    }

    [Fact]
    public void Striking_a_word_leaves_longer_words_whole_and_takes_along_the_entries_it_stood_in()
    {
        var technology = new CoreTechnology { Text = "We make filters for industrial ovens that hold back dust and dirt." };
        StrengthItem[] items = [new(StrengthKind.Product, "filters for industrial ovens", "filters for industrial ovens"), new(StrengthKind.Function, "hold back dust and dirt", "hold back dust and dirt")];

        var edited = new EditedSheet(technology, items, [.. items.Select(item => item.Text), "dust"], []);

        Assert.Equal("We make filters for industrial ovens that hold back and dirt.", edited.Revised().Text);
        Assert.Equal("filters for industrial ovens", Assert.Single(edited.RevisedItems()).Text);
    }

    [Theory]
    [InlineData("We make filters", "en", "We make filters. pleated paper.")]
    [InlineData("We make filters,", "en", "We make filters. pleated paper.")]
    [InlineData("We make \"filters.\"", "en", "We make \"filters.\" pleated paper.")]
    [InlineData("", "en", "pleated paper.")]
    [InlineData("ろ紙を作っています", "ja", "ろ紙を作っています。pleated paper。")]
    public void What_is_added_does_not_run_into_the_text(string text, string language, string expected)
    {
        var technology = new CoreTechnology { Text = text, Language = language };
        var open = new ClarifyingQuestion { Kind = QuestionKind.Open, Subject = "Mechanism", ChanceOfYes = 1 };

        Assert.Equal(expected, new EditedSheet(technology, [new StrengthItem(StrengthKind.Mechanism, "pleated paper", null)], [], []).Revised().Text);
        Assert.Equal(expected, open.Answered(technology, new QuestionAnswer(null, "pleated paper.")).Text);
    }
}
