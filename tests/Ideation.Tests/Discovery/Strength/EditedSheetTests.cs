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
}
