using Ideation.Discovery.Landscape;
using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public sealed class LandscapeTaskTests
{
    private static readonly DateOnly Day = new(2013, 1, 1);

    [Fact]
    public async Task A_combination_that_is_filled_later_is_counted_and_one_that_is_not_is_not()
    {
        var ours = (await RunAsync(filledLater: true)).Single(method => method.Name == MethodNames.Ideation).Scores.Single(score => score.Id == "F03");
        var never = (await RunAsync(filledLater: false)).Single(method => method.Name == MethodNames.Ideation).Scores.Single(score => score.Id == "F03");

        Assert.Contains(ours.Hits, name => name.Contains("heated film", StringComparison.Ordinal));
        Assert.Empty(never.Hits);
        Assert.Equal(ours.Ranked, never.Ranked);
    }

    [Fact]
    public async Task What_came_later_is_not_seen_by_the_landscape_and_other_sources_are_left_out()
    {
        var corpus = Planted(filledLater: true);
        var cases = new LandscapeCases(corpus, Day);

        Assert.All(cases.History.Documents, document => Assert.True(document.PublicationDate < Day && document.Source == "test"));
        Assert.All(cases.Later.Documents, document => Assert.True(document.PublicationDate >= Day && document.Source == "test"));
        Assert.All(await RunAsync(filledLater: true), method => Assert.Equal(method.Scores.Count, method.Scores.DistinctBy(score => score.Id).Count()));
    }

    [Fact]
    public void A_name_is_found_word_for_word_and_in_the_plural()
    {
        PatentDocument Later(string text) => SomeTask.Document("US7000000", text, "F03D 1/00");
        WhiteCell cell = new(LandscapeField.Of(SomeTask.Field("F03D")), new Mechanism("heated film", 3));

        Assert.True(new LandscapeCase("x", new LandscapeRequest(), [], [Later("Two heated films melt the ice.")]).IsFilled(cell));
        Assert.False(new LandscapeCase("x", new LandscapeRequest(), [], [Later("A preheated film melts the ice.")]).IsFilled(cell));
        Assert.False(new LandscapeCase("x", new LandscapeRequest(), [], [SomeTask.Document("US7000001", "A heated film.", "B64D 1/00")]).IsFilled(cell));
        Assert.Equal(cell.Name, WhiteCell.Parse(cell.Name).Name);
    }

    [Theory]
    [InlineData(CrowdingTrend.Growing, 0.1, 0.2, 0.3, true, true)]
    [InlineData(CrowdingTrend.Growing, 0.1, 0.2, 0.15, false, true)]
    [InlineData(CrowdingTrend.Shrinking, 0.2, 0.1, 0.3, false, false)]
    public void A_field_goes_on_when_it_moves_further_and_holds_when_it_does_not_come_back(CrowdingTrend said, double earlier, double recent, double later, bool goesOn, bool holds)
    {
        var course = new FieldCourse(said, earlier, recent, later);

        Assert.Equal((goesOn, holds), (course.GoesOn, course.Holds));
    }

    [Fact]
    public void A_map_that_keeps_distances_is_faithful_and_one_at_random_is_not()
    {
        var random = new Random(1);
        (double X, double Y)[] points = [.. Enumerable.Range(0, 200).Select(_ => (random.NextDouble(), random.NextDouble()))];
        (double X, double Y)[] others = [.. Enumerable.Range(0, 200).Select(_ => (random.NextDouble(), random.NextDouble()))];
        double Between((double X, double Y)[] dots, int a, int b) => Math.Abs(dots[a].X - dots[b].X) + Math.Abs(dots[a].Y - dots[b].Y);

        Assert.Equal((1, 1), MapFaithfulness.Of(200, (a, b) => Between(points, a, b), (a, b) => 2 * Between(points, a, b), 10));
        var (trustworthiness, continuity) = MapFaithfulness.Of(200, (a, b) => Between(points, a, b), (a, b) => Between(others, a, b), 10);
        Assert.InRange(trustworthiness, 0.4, 0.6);
        Assert.InRange(continuity, 0.4, 0.6);
    }

    [Fact]
    public void The_two_axes_are_those_along_which_vectors_differ_most()
    {
        float[][] vectors = [[0, 0, 5], [1, 0, 5], [2, 0.1f, 5], [3, 0, 5], [4, 0.1f, 5]];

        var points = PrincipalAxes.Project(vectors);

        Assert.Equal(4, Math.Abs(points[4].X - points[0].X), 1);
        Assert.All(points, point => Assert.InRange(point.Y, -0.2, 0.2));
    }

    [Fact]
    public async Task Documents_of_one_side_of_the_day_alone_are_refused() =>
        await Assert.ThrowsAsync<EvaluationException>(() => LandscapeTask.CreateAsync(Planted(true).Where(document => document.PublicationDate < Day), Day, 5, 0, [SomeTask.Model()], 1, TestContext.Current.CancellationToken));

    private static async Task<IReadOnlyList<MethodScores>> RunAsync(bool filledLater) =>
        await SomeTask.ScoreAsync(await LandscapeTask.CreateAsync(Planted(filledLater), Day, 5, 2, [SomeTask.Model()], seed: 1, TestContext.Current.CancellationToken));

    // Blades with films that are heated and towers with ropes that are tensioned, which some later towers have turned round; and another source that ends with the day.
    private static PatentCorpus Planted(bool filledLater) => SomeTask.Corpus(
    [
        .. Enumerable.Range(0, 60).Select(i => Document(i, $"A rotor of kind{i} comprising a {(i % 2 == 0 ? "heated film" : "carbon spar")} and a hub.", 2008 + (i % 5), "F03D 1/00")),
        .. Enumerable.Range(60, 60).Select(i => Document(i, $"A turbine of kind{i} comprising a {(i % 2 == 0 ? "tensioned rope" : "lattice mast")} and a pile.", 2008 + (i % 5), "F03B 13/00")),
        .. Enumerable.Range(120, 60).Select(i => Document(i, $"A turbine of kind{i} comprising a {(filledLater ? "heated film" : "lattice mast")} and a pile.", 2013 + (i % 5), "F03B 13/00")),
        .. Enumerable.Range(180, 90).Select(i => Document(i, $"A lamp of kind{i} comprising a bulb.", 2010, "F21V 1/00") with { Source = "ended" }),
    ]);

    private static PatentDocument Document(int number, string text, int year, string code) =>
        Some.PatentDocument($"US{6_000_000 + number}", title: "", @abstract: text, codes: [code], published: new DateOnly(year, 6, 1));
}
