using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Strength;
using Ideation.Tests.Discovery;

namespace Ideation.Tests.Proposals.Strength;

public class StrengthFileTests
{
    private static readonly StrengthSheet Sheet = new()
    {
        Technology = new CoreTechnology { Text = "We coat metal parts; customers like that nothing sticks.", ExcludedTerms = ["paper"] },
        Items = StrengthReader.Read("We coat metal parts; customers like that nothing sticks.", "en"),
        HomeFields = [new HomeField(TechnologyFields.Find(SomeFields.Field("B05D")), 0.6, Given: false)],
        Questions =
        [
            new ClarifyingQuestion { Kind = QuestionKind.Temperature, Subject = "≥ 200 °C", ChanceOfYes = 0.4, ExpectedChange = 0.2, Add = "It stands high temperatures.", Exclude = "≥ 200 °C", Shifts = [new FieldShift(TechnologyFields.Find(SomeFields.Field("F03D")), 7, 3, null, 0.1, 0.3, 0.05)] },
            new ClarifyingQuestion { Kind = QuestionKind.HomeField, Subject = "B05D", ChanceOfYes = 0.6, HomeIfYes = [SomeFields.Field("B05D")], HomeIfNo = [SomeFields.Field("C09D")] },
        ],
    };

    [Fact]
    public void A_sheet_written_and_read_is_the_same_technology()
    {
        var read = StrengthFile.Read(StrengthFile.Render(Sheet, "en"), "sheet.json");

        Assert.Equal(Sheet.Technology.Text, read.Revised().Text);
        Assert.Equal(["paper"], read.Revised().ExcludedTerms);
        Assert.Equal(Sheet.Items, read.Items);
        Assert.Empty(read.Answers);
    }

    [Fact]
    public void Answers_written_into_the_file_are_taken()
    {
        var json = StrengthFile.Render(Sheet, "en");
        var second = json.LastIndexOf("\"answer\": null", StringComparison.Ordinal);
        json = string.Concat(json.AsSpan(0, second), "\"answer\": \"いいえ\"", json.AsSpan(second + "\"answer\": null".Length)).Replace("\"answer\": null", "\"answer\": \"yes\"", StringComparison.Ordinal);

        var revised = StrengthFile.Read(json, "sheet.json").Revised();

        Assert.EndsWith("It stands high temperatures.", revised.Text, StringComparison.Ordinal);
        Assert.Equal([SomeFields.Field("C09D")], revised.HomeFields);
    }

    [Theory]
    [InlineData("not json", "cannot be read")]
    [InlineData("{}", "cannot be read")]
    [InlineData("{\"format\":\"other\",\"language\":\"en\",\"text\":\"x\",\"items\":[]}", "'other'")]
    [InlineData("{\"format\":\"ideation-strength-sheet-1\",\"language\":\"en\",\"text\":\"\",\"items\":[]}", "Nothing is left")]
    [InlineData("{\"format\":\"ideation-strength-sheet-1\",\"language\":\"en\",\"text\":\"x\",\"items\":[{\"kind\":\"wish\",\"text\":\"x\"}]}", "'wish'")]
    [InlineData("{\"format\":\"ideation-strength-sheet-1\",\"language\":\"en\",\"text\":\"x\",\"homeFields\":[\"coating\"],\"items\":[]}", "'coating'")]
    public void A_file_that_is_no_sheet_is_refused_in_one_sentence(string content, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => StrengthFile.Read(content, "sheet.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_text_says_what_is_asked_and_why_in_either_language()
    {
        var english = string.Join("\n", StrengthText.Render(Sheet, "en"));
        var japanese = string.Join("\n", StrengthText.Render(Sheet, "ja"));

        Assert.Contains("1. Does it work at 200 °C and more?", english, StringComparison.Ordinal);
        Assert.Contains("F03D", english, StringComparison.Ordinal);
        Assert.Contains("rank 3 if yes", english, StringComparison.Ordinal);
        Assert.Contains("1. 200℃以上でも使えますか。", japanese, StringComparison.Ordinal);
        Assert.Contains("何をするか", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked because", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_sheet_the_text_asks_back()
    {
        var text = string.Join("\n", StrengthText.Render(new StrengthSheet { Technology = Sheet.Technology, Abstention = AbstentionReason.TextNotUnderstood }, "en"));

        Assert.Contains("What do you do to what?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Strength sheet", text, StringComparison.Ordinal);
    }
}
