using Ideation.Evaluation;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public sealed class TeamsTaskTests
{
    [Fact]
    public async Task The_one_organisation_that_shows_a_missing_role_is_drafted_and_the_most_active_are_not_it()
    {
        var (report, scores) = await RunAsync(Planted());

        var ours = report.Find(MethodNames.Ideation)!.Metrics;
        Assert.Equal((1, 1), (ours["recall/shown"], ours["drafted"]));
        Assert.InRange(ours["covered"], 0.5, 1);
        Assert.Equal(0, report.Find(MethodNames.Popularity)!.Metrics["recall/team"]);
        Assert.Equal(["random", "popularity", "dense", "greedy-cover", "one-each", "ideation"], scores.Select(method => method.Name));
    }

    [Fact]
    public async Task The_exact_cover_is_never_larger_than_the_plain_ones_and_no_team_has_the_company()
    {
        var (report, scores) = await RunAsync(Planted());

        var size = report.Find(MethodNames.Ideation)!.Metrics["members"];
        Assert.Equal(0, report.Find(MethodNames.Ideation)!.Metrics["larger"]);
        Assert.InRange(size, 1, report.Find(MethodNames.GreedyCover)!.Metrics["members"]);
        Assert.InRange(size, 1, report.Find(MethodNames.OneEach)!.Metrics["members"]);
        Assert.All(scores.SelectMany(method => method.Scores), score => Assert.DoesNotContain("BLADE WORKS", score.Ranked));
    }

    [Fact]
    public async Task Each_ranking_gives_a_team_as_large_as_the_draft()
    {
        var (_, scores) = await RunAsync(Planted());

        var drafted = scores.Single(method => method.Name == MethodNames.Ideation).Scores.Select(score => score.Values["members"]).ToArray();
        Assert.All(scores.Where(method => method.Name is MethodNames.Random or MethodNames.Popularity or MethodNames.Dense), method => Assert.Equal(drafted, method.Scores.Select(score => score.Values["members"])));
    }

    [Fact]
    public void A_joint_filing_without_a_field_is_not_asked() =>
        Assert.Throws<EvaluationException>(() => TeamsTask.Create([new PartnerCorpus(SomeTask.Corpus([.. Planted().Documents.Documents.Select(document => document with { Classifications = [] })]))], [SomeTask.Model()], seed: 1));

    private static Task<(TaskReport Report, IReadOnlyList<MethodScores> Scores)> RunAsync(PartnerCorpus corpus) =>
        TaskRun.RunAsync(TeamsTask.Create([corpus], [SomeTask.Model()], seed: 1), new EvaluationOptions { Resamples = 100 }, null, TestContext.Current.CancellationToken);

    // Rotor blades against ice, for which a resin and a furnace are missing; the towers beside them are filed most.
    private static PartnerCorpus Planted() => new(SomeTask.Corpus(
    [
        Document("US4000000", "A heated film keeps ice from the rotor blade of a wind turbine while a controller measures the current through the film.", "F03D 1/00", "Blade Works Inc", "Resin Works Ltd"),
        .. Enumerable.Range(0, 4).Select(i => Document($"US41000{i}0", $"An epoxy resin with a glass fibre composition keeps ice from the rotor blade of a wind turbine in winter{i}.", "F03D 1/00", "Resin Works Ltd")),
        .. Enumerable.Range(0, 4).Select(i => Document($"US42000{i}0", $"A curing furnace bakes the film against ice on the rotor blade of a wind turbine in batch{i}.", "F03D 1/00", $"Furnace Works{(char)('A' + i)} GmbH")),
        .. Enumerable.Range(0, 30).Select(i => Document($"US43000{i:00}", $"A concrete tower segment number{i} stands on a foundation beside the road of a wind park.", "F03D 13/20", $"Tower Works{(char)('A' + (i % 3))} SA")),
        .. Enumerable.Range(0, 30).Select(i => Document($"US44000{i:00}", $"A heated film keeps ice from the wing of an aircraft number{i} while a controller measures the current.", "B64D 15/00", $"Wing Works{(char)('A' + i)} Inc")),
    ]));

    private static PatentDocument Document(string number, string text, string code, params string[] applicants) =>
        Some.PatentDocument(number, title: "", @abstract: text, codes: [code], applicants: applicants);
}
