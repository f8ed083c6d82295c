using Ideation.Discovery.Matching;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Matching;

public class MatcherTests
{
    private const string Ice = "A textured polymer coating lowers ice adhesion so that ice detaches from the blade by wind alone.";
    private const string Mist = "An ultrasonic vibrating mesh breaks liquid into droplets of even size.";

    private static readonly MatchParty Coater = SomeParty.Company("Coater", "We spray a textured polymer coating on metal. Ice adhesion is low and ice detaches from parts.", "B05D");
    private static readonly MatchParty Sprayer = SomeParty.Company("Sprayer", "Our ultrasonic vibrating mesh breaks any liquid into even droplets.", "B06B");
    private static readonly MatchParty Baker = SomeParty.Company("Baker", "Every morning bread and cakes are baked with butter and eggs.");

    [Fact]
    public async Task Each_company_is_matched_with_the_patent_that_shares_its_mechanism_and_with_no_other()
    {
        var matrix = await SomeParty.Matcher().MatchAsync([Coater, Sprayer, Baker], [SomeParty.Patent("US1111111", "Blade", Ice), SomeParty.Patent("US2222222", "Inhaler", Mist)], SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal([(0, 0), (1, 1)], matrix.Matches.Select(match => (match.Row, match.Column)).Order());
        Assert.All(matrix.Matches, match => Assert.Equal(MatchClass.Strong, match.Class));
        Assert.Equal(6, matrix.Pairs);
    }

    [Fact]
    public async Task Turning_the_lists_round_gives_the_same_matches()
    {
        MatchParty[] companies = [Coater, Sprayer, Baker];
        MatchParty[] patents = [SomeParty.Patent("US1111111", "Blade", Ice), SomeParty.Patent("US2222222", "Inhaler", Mist)];

        var there = await SomeParty.Matcher().MatchAsync(companies, patents, SomeParty.Background, TestContext.Current.CancellationToken);
        var back = await SomeParty.Matcher().MatchAsync(patents, companies, SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal(there.Matches.Select(match => (match.Row, match.Column, Math.Round(match.Score, 6))).Order(), back.Matches.Select(match => (match.Column, match.Row, Math.Round(match.Score, 6))).Order());
    }

    [Fact]
    public async Task Quotes_are_exact_and_hold_the_shared_terms_whose_weights_sum_to_one()
    {
        var match = Assert.Single((await SomeParty.Matcher().MatchAsync([Coater], [SomeParty.Patent("US1111111", "Blade", Ice)], SomeParty.Background, TestContext.Current.CancellationToken)).Matches);

        Assert.Contains(match.RowQuote.Quote, Coater.Passages[0].Text, StringComparison.Ordinal);
        Assert.Contains(match.ColumnQuote.Quote, Ice, StringComparison.Ordinal);
        Assert.Equal("US1111111", match.ColumnQuote.Source);
        Assert.Contains(match.Terms, term => term.Column == "textured polymer coating");
        Assert.Equal(1, match.Terms.Sum(term => term.Weight), 6);
    }

    [Fact]
    public async Task A_company_is_never_matched_with_its_own_patent()
    {
        var matrix = await SomeParty.Matcher().MatchAsync([Coater], [SomeParty.Patent("US1111111", "Blade", Ice, applicant: "COATER Ltd."), SomeParty.Patent("US3333333", "Blade", Ice)], SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal([1], matrix.Matches.Select(match => match.Column));
    }

    [Fact]
    public async Task The_same_field_is_obvious_and_adds_nothing_another_raises_the_score()
    {
        var matrix = await SomeParty.Matcher().MatchAsync([Coater], [SomeParty.Patent("US1111111", "Blade", Ice, "B05D 5/08"), SomeParty.Patent("US3333333", "Blade", Ice, "F03D 1/06")], SomeParty.Background, TestContext.Current.CancellationToken);
        var (same, other) = (matrix.OfColumn(0).Single(), matrix.OfColumn(1).Single());

        Assert.Equal(FieldRelation.Same, same.Relation);
        Assert.Equal(same.Strength, same.Score);
        Assert.Equal(FieldRelation.Unseen, other.Relation);
        Assert.True(other.Score >= other.Strength);
        Assert.Equal("F03D", other.ColumnField!.Subclass.Value);
    }

    [Fact]
    public async Task Only_the_best_of_row_and_column_are_kept_and_the_rest_is_counted()
    {
        MatchParty[] patents = [.. Enumerable.Range(1, 5).Select(i => SomeParty.Patent($"US100000{i}", "Blade", Ice))];
        MatchParty[] companies = [Coater, Coater with { Id = "Second", Name = "Second", Owners = [] }];

        var matrix = await SomeParty.Matcher(options: new MatchOptions { Limit = 1 }).MatchAsync(companies, patents, SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.All(matrix.Matches, match => Assert.True(match.RankInRow == 1 || match.RankInColumn == 1));
        Assert.Equal(10, matrix.Matches.Count + matrix.Cut);
        Assert.True(matrix.Cut > 0);
    }

    [Fact]
    public async Task A_text_of_a_word_or_two_is_said_to_be_unread()
    {
        var matrix = await SomeParty.Matcher().MatchAsync([SomeParty.Company("Thin", "good things for you"), Coater], [SomeParty.Patent("US1111111", "Blade", Ice)], SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal([0], matrix.UnreadRows);
        Assert.DoesNotContain(matrix.Matches, match => match.Row == 0);
    }

    [Fact]
    public async Task Across_languages_terms_are_paired_by_the_list_and_without_them_nothing_is_strong()
    {
        var company = SomeParty.Company("霧会社", "超音波振動子で液滴をつくります。多孔の振動板を使います。ULTRASONIC MESH");
        var patent = SomeParty.Patent("US2222222", "Inhaler", Mist + " An ultrasonic transducer drives a perforated plate.");
        var bridge = new TermBridge([("超音波振動子", "ultrasonic transducer"), ("液滴", "droplet")]);

        var paired = await SomeParty.Matcher(bridge, new MatchOptions { Least = 0.05 }).MatchAsync([company], [patent], SomeParty.Background, TestContext.Current.CancellationToken);
        var unpaired = await SomeParty.Matcher(options: new MatchOptions { Least = 0.05 }).MatchAsync([SomeParty.Company("霧会社", "液滴をつくります。多孔の振動板を使います。")], [patent], SomeParty.Background, TestContext.Current.CancellationToken);

        var match = Assert.Single(paired.Matches);
        Assert.True(match.AcrossLanguages);
        Assert.Contains(match.Terms, term => term is { Row: "超音波振動子", Column: "ultrasonic transducer" });
        Assert.DoesNotContain(unpaired.Matches, found => found.Class == MatchClass.Strong);
    }

    [Fact]
    public async Task One_telling_word_makes_a_match_where_the_texts_are_close()
    {
        var company = SomeParty.Company("Hoses", "We braid hoses.");
        var matrix = await SomeParty.Matcher().MatchAsync([company, SomeParty.Company("Thin hoses", "Braided thin hoses, four layers thick.")], [SomeParty.Patent("US1111111", "", "Thick hoses last four summers longer.")], SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.All(matrix.Matches, match => Assert.NotEmpty(match.Terms));
        Assert.Contains(matrix.Matches, match => match.Row == 1);
    }

    [Fact]
    public async Task A_small_index_on_the_very_thing_of_the_lists_does_not_hide_the_match()
    {
        PatentDocument[] topical = [.. SomeParty.Background, .. Enumerable.Range(0, 5).Select(i => Some.PatentDocument($"US5{i:000000}", "Blade", Ice + $" Variant {i}."))];
        var patents = new[] { SomeParty.Patent("US1111111", "Blade", Ice) };
        var capped = await SomeParty.Matcher().MatchAsync([Coater], patents, topical, TestContext.Current.CancellationToken);
        var plain = await SomeParty.Matcher(options: new MatchOptions { HighestLevelOfFew = 1, Least = 0.05 }).MatchAsync([Coater], patents, topical, TestContext.Current.CancellationToken);

        Assert.True(Assert.Single(capped.Matches).Strength > plain.Matches.Select(match => match.Strength).FirstOrDefault());
    }

    [Fact]
    public async Task What_is_below_possible_is_weak_and_shown_only_where_it_was_asked_for()
    {
        var company = SomeParty.Company("Blender", "Our mixers blend powders with a slow paddle, and a coating keeps the drum clean of dough and flour.");
        MatchParty[] patents = [SomeParty.Patent("US1111111", "Blade", Ice)];

        var shown = await SomeParty.Matcher(options: new MatchOptions { Least = 0.01 }).MatchAsync([company, Coater], patents, SomeParty.Background, TestContext.Current.CancellationToken);
        var usual = await SomeParty.Matcher().MatchAsync([company, Coater], patents, SomeParty.Background, TestContext.Current.CancellationToken);
        var strict = await SomeParty.Matcher(options: new MatchOptions { Least = 1.9 }).MatchAsync([company, Coater], patents, SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal([(0, MatchClass.Weak), (1, MatchClass.Strong)], shown.Matches.Select(match => (match.Row, match.Class)).Order());
        Assert.Equal([1], usual.Matches.Select(match => match.Row));
        Assert.Empty(strict.Matches);
    }

    [Fact]
    public async Task A_Japanese_sentence_whose_verbs_stand_in_hiragana_is_read()
    {
        var need = SomeParty.Company("需要家", "曲げてもつぶれず破裂しない細いホースがほしい。");
        var thin = SomeParty.Company("一語", "ホースがほしい。とてもほしい。");

        var matrix = await SomeParty.Matcher().MatchAsync([need, thin], [SomeParty.Patent("JP2011111A", "補強ホース", "編組で補強したホースは曲げても破裂しにくい。", language: "ja")], SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal([1], matrix.UnreadRows);
        Assert.Contains(matrix.Matches, match => match.Row == 0);
    }

    [Fact]
    public async Task An_empty_side_or_an_empty_background_gives_no_match_and_no_fault()
    {
        var without = await SomeParty.Matcher().MatchAsync([Coater], [], SomeParty.Background, TestContext.Current.CancellationToken);
        var alone = await SomeParty.Matcher().MatchAsync([Coater], [SomeParty.Patent("US1111111", "Blade", Ice)], [], TestContext.Current.CancellationToken);

        Assert.Empty(without.Matches);
        Assert.Equal(0, without.Pairs);
        Assert.All(alone.Matches, match => Assert.True(double.IsFinite(match.Score)));
    }

    [Fact]
    public async Task Equal_scores_are_ordered_by_place_in_the_lists()
    {
        MatchParty[] patents = [.. Enumerable.Range(1, 4).Select(i => SomeParty.Patent($"US100000{5 - i}", "Blade", Ice))];

        var matrix = await SomeParty.Matcher().MatchAsync([Coater], patents, SomeParty.Background, TestContext.Current.CancellationToken);

        Assert.Equal([0, 1, 2, 3], matrix.Matches.Select(match => match.Column));
        Assert.Equal([1, 2, 3, 4], matrix.Matches.Select(match => match.RankInRow));
    }
}
