using Ideation.Discovery;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Strength;

public class StrengthDiscoveryTests
{
    [Fact]
    public async Task What_divides_the_neighbours_is_asked()
    {
        var sheet = await new StrengthWorld().SheetAsync();

        Assert.InRange(sheet.Questions.Count, 1, 5);
        Assert.Contains(sheet.Questions, question => question is { Kind: QuestionKind.Material, Subject: "glass" });
        Assert.Contains(sheet.Questions, question => question is { Kind: QuestionKind.Environment, Subject: "blood" });
    }

    [Fact]
    public async Task Another_corpus_brings_other_questions()
    {
        var sheet = await new StrengthWorld("titanium", "seawater").SheetAsync();

        Assert.Contains(sheet.Questions, question => question.Subject == "titanium");
        Assert.DoesNotContain(sheet.Questions, question => question.Subject is "glass" or "blood");
    }

    [Fact]
    public async Task Questions_come_in_the_order_of_their_expected_change_and_say_what_moves()
    {
        var sheet = await new StrengthWorld().SheetAsync();

        Assert.All(sheet.Questions, question => Assert.InRange(question.ExpectedChange, 0.03, 1));
        Assert.All(sheet.Questions.Where(question => question.Kind != QuestionKind.Open), question => Assert.NotEmpty(question.Shifts));
        Assert.Contains(sheet.Questions.Single(question => question.Subject == "glass").Shifts, shift => shift.Field.Subclass == Field("F03D") && shift.IfYes > shift.Now && shift.IfNo < shift.Now);
    }

    [Fact]
    public async Task Answering_moves_the_ranking_as_predicted()
    {
        var world = new StrengthWorld();
        var before = await world.SheetAsync();
        var glass = before.Questions.Single(question => question.Subject == "glass");

        var no = await world.SheetAsync(glass.Answered(before.Technology, yes: false));
        var yes = await world.SheetAsync(glass.Answered(before.Technology, yes: true));

        Assert.True(Share(no, "F03D") < Share(before, "F03D"));
        Assert.True(Share(no, "A61M") > Share(before, "A61M"));
        Assert.True(Share(yes, "F03D") >= Share(before, "F03D"));
        Assert.All(glass.Shifts, shift => Assert.Equal(shift.IfNo, Share(no, shift.Field.Subclass.Value), 6));
        Assert.DoesNotContain(no.Questions.Concat(yes.Questions), question => question.Subject == "glass");
    }

    [Theory]
    [InlineData("A61M", "F03D")]
    [InlineData("F03D", "A61M")]
    public async Task The_learnt_ranking_orders_the_fields_and_weighs_the_questions(string liked, string other)
    {
        var sheet = await new StrengthWorld().Discovery(Liking(liked)).FindAsync(StrengthWorld.Technology, null, TestContext.Current.CancellationToken);

        Assert.Equal(Field(liked), sheet.Ranking[0].Field);
        Assert.True(Share(sheet, liked) > 2 * Share(sheet, other));
        Assert.All(sheet.Questions.SelectMany(question => question.Shifts), shift => Assert.Equal(Share(sheet, shift.Field.Subclass.Value), shift.Now, 9));
    }

    [Fact]
    public async Task The_home_field_is_asked_for_only_when_it_was_not_given()
    {
        var world = new StrengthWorld();

        var open = await world.SheetAsync(StrengthWorld.Technology with { HomeFields = [] });
        var given = await world.SheetAsync();

        Assert.Contains(open.Questions, question => question.Kind == QuestionKind.HomeField);
        Assert.DoesNotContain(given.Questions, question => question.Kind == QuestionKind.HomeField);
        Assert.Equal([Field("B05D")], given.HomeFields.Select(home => home.Field.Subclass));
    }

    [Fact]
    public async Task Saying_yes_to_the_home_field_sets_it()
    {
        var open = await new StrengthWorld().SheetAsync(StrengthWorld.Technology with { HomeFields = [] });
        var home = open.Questions.Single(question => question.Kind == QuestionKind.HomeField);

        Assert.Equal([Field(home.Subject)], home.Answered(open.Technology, yes: true).HomeFields);
        Assert.DoesNotContain(Field(home.Subject), home.Answered(open.Technology, yes: false).HomeFields);
    }

    [Fact]
    public async Task What_the_text_leaves_out_is_asked_for_and_an_answer_fills_it()
    {
        var world = new StrengthWorld();
        var technology = StrengthWorld.Technology with { Text = "We put a thin hydrophobic silane layer on metal blades of a rotor." };
        var sheet = await world.SheetAsync(technology);
        Assert.Empty(sheet.Of(StrengthKind.Effect));
        var open = sheet.Questions.Single(question => question.AsksFor == StrengthKind.Effect);
        var answer = new QuestionAnswer(null, "water droplets roll off");

        var answered = await world.Discovery().FindAsync(open.Answered(technology, answer), [.. sheet.Items, open.Entry(answer)!], TestContext.Current.CancellationToken);

        Assert.Equal(QuestionKind.Open, open.Kind);
        Assert.DoesNotContain(answered.Questions, question => question.AsksFor == StrengthKind.Effect);
        Assert.Contains("water droplets roll off", answered.Technology.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_documents_far_off_speak_of_is_not_asked()
    {
        var world = new StrengthWorld();
        for (var i = 0; i < 40; i++)
        {
            world.World.Add("Shoe upper", $"An upper of leather is sewn to a sole with thread {i}.", "A43B", $"Shoe {i} KG", family: $"s{i}");
        }

        Assert.DoesNotContain((await world.SheetAsync()).Questions, question => question.Subject == "leather");
    }

    [Fact]
    public async Task A_text_in_another_language_is_told_apart_from_a_strange_one() =>
        Assert.Equal(AbstentionReason.AnotherLanguage, (await new StrengthWorld().SheetAsync(new CoreTechnology { Text = "Nous appliquons une couche mince sur les pièces et la surface est lisse." })).Abstention);

    [Theory]
    [InlineData("qwzx vbnmk trplh zzkq wrtp")]
    [InlineData("hello")]
    public async Task Gibberish_gives_no_sheet(string text)
    {
        var sheet = await new StrengthWorld().SheetAsync(new CoreTechnology { Text = text });

        Assert.NotNull(sheet.Abstention);
        Assert.Empty(sheet.Items);
        Assert.Empty(sheet.Questions);
    }

    [Theory]
    [InlineData("≥ 200 °C", "Cured at 250 °C for an hour.", true)]
    [InlineData("≥ 200 °C", "Cured at 150 °C for an hour.", false)]
    [InlineData("≤ 0 °C", "Ice does not adhere at -30 °C.", true)]
    [InlineData("≥ 200 °C", "焼成温度は２５０℃である。", true)]
    [InlineData("glass", "A pane of glass.", true)]
    [InlineData("glass", "A pane of fibreglass.", false)]
    [InlineData("ガラス", "中空ガラスを切る。", true)]
    public void An_exclusion_covers_what_it_names(string excluded, string text, bool covered) => Assert.Equal(covered, Exclusion.Of(excluded).Covers(text));

    // A ranking that asks the predictor alone, which knows nothing but that it likes one field.
    private static RankingModel Liking(string field)
    {
        IpcSubclass[] fields = [Field("A47L"), Field("A61M"), Field("B05D"), Field("F03D")];
        var weights = new RankingWeights([1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1, 0);
        return new RankingModel
        {
            EmbeddingModel = "bag-of-words@1",
            Predictor = new FieldPredictor(fields, [.. fields.Select(_ => new float[512])], [.. fields.Select(known => known == Field(field) ? 3f : 0f)]),
            Weights = weights,
            Folds = [weights],
        };
    }

    private static double Share(StrengthSheet sheet, string field) => sheet.Ranking.Where(score => score.Field == Field(field)).Sum(score => score.Score);

    [Theory]
    [InlineData("毎朝コーヒーを混ぜて、友達と散歩しています。", false)]
    [InlineData("太陽電池パネルからガラスを割らずに外しています。", true)]
    public async Task Where_a_language_has_few_documents_everyday_text_gets_no_sheet(string text, bool sheet)
    {
        var world = new StrengthWorld();
        world.World.Add("通信装置", "【課題】通信回線の輻輳を制御する。【解決手段】優先制御表により中継する。", "H04L", "通信株式会社", language: "ja");
        world.World.Add("パネルの電池", "【課題】太陽の光を受ける。【解決手段】電池を並べる。", "H01L", "電池株式会社", language: "ja");

        Assert.Equal(sheet, (await world.SheetAsync(new CoreTechnology { Text = text, Language = "ja" })).Abstention is null);
    }

    [Fact]
    public async Task A_word_within_a_word_of_the_text_does_not_answer_a_question()
    {
        var world = new StrengthWorld("dust", "blood");

        Assert.Contains((await world.SheetAsync(StrengthWorld.Technology with { Text = StrengthWorld.Text + " For industrial use." })).Questions, question => question.Subject == "dust");
        Assert.DoesNotContain((await world.SheetAsync(StrengthWorld.Technology with { Text = StrengthWorld.Text + " It stands dust." })).Questions, question => question.Subject == "dust");
    }
}
