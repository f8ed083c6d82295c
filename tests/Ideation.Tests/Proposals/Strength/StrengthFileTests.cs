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
    [InlineData("Open", "Mechanism", "yes", "expected your own words")]
    [InlineData("Open", "Wish", "by dipping", "'Wish'")]
    [InlineData("Material", "glass", "by dipping", "expected yes or no")]
    [InlineData("HomeField", "B05D", "coating", "an IPC subclass such as B05D")]
    public void An_answer_of_another_sort_than_asked_for_is_refused(string kind, string subject, string answer, string named)
    {
        var sheet = Sheet with { Questions = [new ClarifyingQuestion { Kind = Enum.Parse<QuestionKind>(kind), Subject = subject == "Wish" ? "Effect" : subject, ChanceOfYes = 1 }] };
        var json = StrengthFile.Render(sheet, "en").Replace("\"answer\": null", $"\"answer\": \"{answer}\"", StringComparison.Ordinal).Replace("\"Effect\"", $"\"{subject}\"", StringComparison.Ordinal);

        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => StrengthFile.Read(json, "sheet.json")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "What is gained by it", "could change about 30 %")]
    [InlineData("ja", "どのような効果がありますか", "順位の約30 %が変わる可能性")]
    public void An_open_question_says_what_is_missing_and_what_an_answer_could_change(string language, string question, string why)
    {
        var text = string.Join("\n", StrengthText.Render(Sheet with { Questions = [new ClarifyingQuestion { Kind = QuestionKind.Open, Subject = "Effect", ChanceOfYes = 1, ExpectedChange = 0.3 }] }, language));

        Assert.Contains(question, text, StringComparison.Ordinal);
        Assert.Contains(why, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_fields_that_could_be_home_are_named()
    {
        var sheet = Sheet with { Questions = [Sheet.Questions[1] with { Others = [new HomeField(TechnologyFields.Find(SomeFields.Field("B05C")), 0.3, Given: false)] }] };

        Assert.Contains("If not, is it", string.Join("\n", StrengthText.Render(sheet, "en")), StringComparison.Ordinal);
        Assert.Contains("B05C", string.Join("\n", StrengthText.Render(sheet, "ja")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "neither English nor Japanese")]
    [InlineData("ja", "日本語でも英語でもない")]
    public void A_text_in_another_language_is_told_so(string language, string words) =>
        Assert.Contains(words, string.Join("\n", StrengthText.Render(new StrengthSheet { Technology = Sheet.Technology, Abstention = AbstentionReason.AnotherLanguage }, language)), StringComparison.Ordinal);

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

    [Theory]
    [InlineData("\"items\":[],\"found\":[\"\"]", "Entry 1 of \"found\" in the sheet 'sheet.json' is empty; expected the words of an item")]
    [InlineData("\"items\":[],\"found\":[\"x\",null]", "Entry 2 of \"found\" in the sheet 'sheet.json' is null; expected the words of an item")]
    [InlineData("\"items\":[],\"excluded\":[\"\"]", "Entry 1 of \"excluded\" in the sheet 'sheet.json' is empty; expected a term")]
    [InlineData("\"items\":[],\"excluded\":[\"paper\",\" \u3000\"]", "Entry 2 of \"excluded\" in the sheet 'sheet.json' is empty; expected a term")]
    [InlineData("\"items\":[],\"found\":[\" \"]", "Entry 1 of \"found\" in the sheet 'sheet.json' is empty; expected the words of an item")]
    [InlineData("\"items\":[],\"excluded\":[null]", "Entry 1 of \"excluded\" in the sheet 'sheet.json' is null; expected a term")]
    [InlineData("\"items\":[],\"questions\":[null]", "Entry 1 of \"questions\" in the sheet 'sheet.json' is null; expected a question")]
    [InlineData("\"items\":[null]", "Entry 1 of \"items\" in the sheet 'sheet.json' is null; expected an item")]
    [InlineData("\"items\":[{\"kind\":\"7\",\"text\":\"x\"}]", "Item 1 of the sheet 'sheet.json' is of kind '7'; expected function")]
    [InlineData("\"items\":[{\"kind\":\"1\",\"text\":\"x\"}]", "Item 1 of the sheet 'sheet.json' is of kind '1'; expected function")]
    [InlineData("\"items\":[],\"questions\":[{\"kind\":\"1\",\"subject\":\"x\",\"question\":\"\",\"why\":\"\",\"expectedChange\":0,\"chanceOfYes\":0,\"add\":\"\",\"exclude\":\"\",\"homeIfYes\":[],\"homeIfNo\":[],\"answer\":\"yes\"}]", "Question 1 of the sheet 'sheet.json' is of kind '1'; expected")]
    public void A_broken_entry_is_refused_by_what_and_where_it_is(string broken, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => StrengthFile.Read($"{{\"format\":\"ideation-strength-sheet-1\",\"language\":\"en\",\"text\":\"We coat metal.\",{broken}}}", "sheet.json")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "comes in at rank 3", "新たに3位に入ります")]
    [InlineData(7, "moves from rank 7 to rank 3", "7位から3位に変わります")]
    public void A_field_that_was_not_listed_comes_in(int? now, string english, string japanese)
    {
        var sheet = Sheet with { Questions = [Sheet.Questions[1] with { Shifts = [new FieldShift(TechnologyFields.Find(SomeFields.Field("F03D")), now, null, 3, 0, 0, 0.2)] }] };

        Assert.Contains(english, string.Join("\n", StrengthText.Render(sheet, "en")), StringComparison.Ordinal);
        Assert.Contains(japanese, string.Join("\n", StrengthText.Render(sheet, "ja")), StringComparison.Ordinal);
    }
}
