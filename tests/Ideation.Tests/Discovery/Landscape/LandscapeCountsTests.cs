using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Landscape;

public class LandscapeCountsTests
{
    [Fact]
    public async Task A_field_set_takes_every_family_of_its_fields_once_and_no_other()
    {
        var landscape = await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"));

        Assert.Equal(["EP1000001A1", "US1000002", "US1000003", "US1000004", "US1000005", "US1000008"], landscape.Documents.Select(document => document.Document.Number.Value).Order());
        Assert.Equal(["EP1000001A1", "US1000001"], landscape.Documents.Single(document => document.Family == "F1").Numbers.Select(number => number.Value));
        Assert.Equal((10, 9), (landscape.CollectionDocuments, landscape.CollectionFamilies));
    }

    [Fact]
    public async Task Filings_are_counted_by_year_and_field_with_the_first_year_of_a_family()
    {
        var trend = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Trend;

        Assert.Equal(Enumerable.Range(2007, 8), trend.Years);
        Assert.Equal([1, 0, 1, 0, 0, 2, 1, 1], trend.Counts);
        Assert.Equal(["B05D 4: 1 0 1 0 0 1 0 1", "F03D 4: 1 0 0 0 0 1 1 1"], trend.Fields.Select(field => $"{field.Field.Key} {field.Families}: {string.Join(' ', field.Counts)}"));
    }

    [Fact]
    public async Task The_filing_date_counts_where_the_source_gives_it()
    {
        var document = SomeLandscape.Documents[2] with { FilingDate = new DateOnly(2001, 3, 3) };

        var landscape = await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D"), [document]);

        Assert.Equal((2001, 2009), (landscape.Documents[0].FilingYear, landscape.Documents[0].PublicationYear));
    }

    [Fact]
    public async Task Players_are_harmonised_counted_by_family_and_compared_with_the_collection()
    {
        var players = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Players;

        Assert.Equal(["ALPHA 3", "BETA 3"], players.Select(player => $"{player.Organisation.Key} {player.Families}"));
        Assert.All(players, player => Assert.Equal(0.5, player.Share));
        // All 3 of its own 3 families, where 6 of the collection's 9 are here: (3/3) / (6/9).
        Assert.Equal(1.5, players[0].Focus, 10);
    }

    [Fact]
    public async Task Specialisation_is_the_share_of_the_field_among_ones_own_over_its_share_among_all()
    {
        var players = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Players;
        var alpha = players.Single(player => player.Organisation.Key == "ALPHA");
        var beta = players.Single(player => player.Organisation.Key == "BETA");

        // Alpha: 3 of 3 families in B05D, of all 4 of 6. Beta: 2 of 3 in F03D, of all 4 of 6.
        Assert.Equal(("B05D", 3, 1.5), (alpha.Fields[0].Field.Key, alpha.Fields[0].Families, Math.Round(alpha.Fields[0].Specialisation!.Value, 10)));
        Assert.Equal(("F03D", 2, 1.0), (beta.Fields[0].Field.Key, beta.Fields[0].Families, Math.Round(beta.Fields[0].Specialisation!.Value, 10)));
    }

    [Fact]
    public async Task Fields_that_meet_are_weighed_by_the_cosine_of_their_families()
    {
        var pair = Assert.Single((await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).FieldPairs);

        Assert.Equal(("B05D", "F03D", 2, 0.5), (pair.First.Key, pair.Second.Key, pair.Families, pair.Association));
    }

    [Fact]
    public async Task A_query_takes_unclassified_documents_too_and_leaves_out_what_is_not_like_it()
    {
        var landscape = await SomeLandscape.DrawAsync(new LandscapeRequest { Queries = ["coating sprayed on a surface"], Language = "en" });

        Assert.Contains(landscape.Documents, document => document.Document.Number.Value == "US1000007");
        Assert.DoesNotContain(landscape.Documents, document => document.Document.Number.Value == "US1000009");
        Assert.Equal(landscape.Documents.Select(document => document.Similarity).OrderDescending(), landscape.Documents.Select(document => document.Similarity));
    }

    [Fact]
    public async Task The_limit_counts_families()
    {
        var landscape = await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D") with { Limit = 2 });

        Assert.Equal(["US1000008", "US1000005"], landscape.Documents.Select(document => document.Document.Number.Value));
        Assert.Equal(4, landscape.Cut);
    }

    [Fact]
    public async Task Dates_bound_a_field_set_by_publication()
    {
        var landscape = await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D") with { From = new DateOnly(2009, 1, 1), To = new DateOnly(2012, 12, 31) });

        Assert.Equal(["US1000002", "US1000003"], landscape.Documents.Select(document => document.Document.Number.Value).Order());
    }

    [Fact]
    public async Task A_query_without_known_words_is_named_and_finds_nothing()
    {
        var landscape = await SomeLandscape.DrawAsync(new LandscapeRequest { Queries = ["?? !!"] });

        Assert.Empty(landscape.Documents);
        Assert.Equal(["?? !!"], landscape.UnknownQueries);
    }

    [Fact]
    public async Task A_named_row_stands_for_its_subclasses_everywhere()
    {
        var request = new LandscapeRequest { Fields = [LandscapeField.Named("回転体", [SomeLandscape.Code("F03D"), SomeLandscape.Code("F16C")]), LandscapeField.Of(SomeLandscape.Code("B05D"))] };

        var trend = (await SomeLandscape.DrawAsync(request)).Trend;

        Assert.Equal(["回転体 5", "B05D 4"], trend.Fields.Select(field => $"{field.Field.Key} {field.Families}"));
    }

    [Theory]
    [InlineData(2, 4, 100, 100, CrowdingTrend.TooFew)]
    [InlineData(20, 20, 100, 100, CrowdingTrend.Steady)]
    [InlineData(10, 40, 100, 100, CrowdingTrend.Growing)]
    [InlineData(40, 10, 100, 100, CrowdingTrend.Shrinking)]
    [InlineData(10, 40, 100, 400, CrowdingTrend.Steady)]
    [InlineData(20, 20, 400, 100, CrowdingTrend.Growing)]
    public void Growth_is_judged_against_the_whole_collection(int earlier, int recent, long collectionEarlier, long collectionRecent, CrowdingTrend expected) =>
        Assert.Equal(expected, Crowding.Judge(earlier, recent, collectionEarlier, collectionRecent, new LandscapeOptions()));

    [Fact]
    public async Task Growth_is_not_judged_where_the_limit_or_the_dates_cut_a_window()
    {
        var request = SomeLandscape.Fields("B05D", "F03D");
        async Task<IEnumerable<CrowdingTrend>> TrendsAsync(LandscapeRequest asked) => (await SomeLandscape.DrawAsync(asked)).Crowding.Select(row => row.Trend).Distinct();

        Assert.Equal([CrowdingTrend.TooFew], await TrendsAsync(request));
        Assert.Equal([CrowdingTrend.TooFew], await TrendsAsync(request with { From = new DateOnly(2005, 1, 1) }));
        Assert.Equal([CrowdingTrend.NotComparable], await TrendsAsync(request with { From = new DateOnly(2005, 1, 2) }));
        Assert.Equal([CrowdingTrend.NotComparable], await TrendsAsync(request with { Limit = 2 }));
    }

    [Fact]
    public async Task A_year_that_the_last_day_cuts_is_in_no_window()
    {
        var whole = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D") with { To = new DateOnly(2013, 6, 30) })).Crowding[0];

        Assert.Equal(((2003, 2007), (2008, 2012)), (whole.EarlierYears, whole.RecentYears));
    }

    [Fact]
    public async Task A_landscape_of_one_language_and_period_is_compared_with_that_part_of_the_collection()
    {
        PatentDocument[] documents = [.. SomeLandscape.Documents, SomeLandscape.Document("JP2012000001A", "皮膜", ["B05D 5/08"], "見本株式会社", 2012, language: "ja"), SomeLandscape.Document("JP2013000001A", "軸受", ["F16C 33/00"], "見本株式会社", 2013, language: "ja")];
        var request = SomeLandscape.Fields("B05D") with { Language = "ja" };

        var landscape = await SomeLandscape.DrawAsync(request, documents);
        var dated = await SomeLandscape.DrawAsync(request with { To = new DateOnly(2012, 12, 31) }, documents);

        // One of its own two families is here, and so is one of the two Japanese ones.
        Assert.Equal((2, 2, 1.0), (landscape.CollectionFamilies, landscape.Players[0].CollectionFamilies, landscape.Players[0].Focus));
        Assert.Equal((1, 1), (dated.CollectionFamilies, dated.Players[0].CollectionFamilies));
        Assert.Equal(1, landscape.Crowding[0].CollectionRecent);
    }

    [Fact]
    public async Task Specialisation_is_not_told_from_one_family()
    {
        var beta = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Players.Single(player => player.Organisation.Key == "BETA");

        Assert.Equal(("B05D", 1, null), (beta.Fields[1].Field.Key, beta.Fields[1].Families, beta.Fields[1].Specialisation));
    }

    [Fact]
    public async Task A_query_of_which_the_nearest_documents_hold_hardly_a_word_is_named()
    {
        Assert.Empty((await SomeLandscape.DrawAsync(new LandscapeRequest { Queries = ["coating of a blade"], Language = "en" })).FarQueries);
        Assert.Equal(["loaf blorf zantiq quompt vrelk"], (await SomeLandscape.DrawAsync(new LandscapeRequest { Queries = ["loaf blorf zantiq quompt vrelk"], Language = "en" }, [SomeLandscape.Document("US1000001", "Loaf", [], "Delta Bakers", 2014)])).FarQueries);
        Assert.Equal(["blorf zantiq"], (await SomeLandscape.DrawAsync(new LandscapeRequest { Queries = ["blorf zantiq"], Language = "en" }, [SomeLandscape.Document("US1000001", "Loaf", [], "Delta Bakers", 2014)])).FarQueries);
    }

    [Fact]
    public async Task Crowding_compares_the_last_five_years_with_the_five_before()
    {
        var whole = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).Crowding[0];

        Assert.Equal(((2005, 2009), (2010, 2014)), (whole.EarlierYears, whole.RecentYears));
        Assert.Equal((2, 4, 2), (whole.Earlier, whole.Recent, whole.Organisations));
    }
}
