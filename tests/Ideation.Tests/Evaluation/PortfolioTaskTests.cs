using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public sealed class PortfolioTaskTests
{
    [Fact]
    public async Task Documents_whose_neighbours_lie_elsewhere_are_told_from_those_whose_neighbours_do_not()
    {
        var (report, _) = await RunAsync(Planted());

        Assert.InRange(report.Find(MethodNames.FarNeighbours)!.Metrics["auc"], 0.7, 1);
        Assert.Equal(["random", "prior", "far-neighbours", "cosine", "verdict", "ideation"], report.Methods.Select(method => method.Name));
        Assert.InRange(report.Facts["elsewhere"], 1, report.Facts["owned"] - 1);
    }

    [Fact]
    public void Only_the_home_field_of_a_document_is_shown_and_its_own_group_is_hidden()
    {
        var corpus = Planted();
        var cases = new PortfolioCases(corpus, seed: 1).Owned(SomeTask.Queries(corpus), 100).ToArray();

        Assert.NotEmpty(cases);
        Assert.All(cases, asked => Assert.Equal([asked.Home], asked.Shown.Fields));
        Assert.All(cases, asked => Assert.Contains(corpus.Position(asked.Document.Number)!.Value, asked.Hidden));
    }

    [Fact]
    public void A_field_that_the_owner_files_in_anyhow_is_not_elsewhere()
    {
        var corpus = Planted();
        var cases = new PortfolioCases(corpus, seed: 1).Owned(SomeTask.Queries(corpus), 100).ToArray();

        Assert.All(cases.Where(asked => asked.Document.Fields.Contains(SomeTask.Field("F24J"))), asked => Assert.False(asked.IsElsewhere));
        Assert.Contains(cases, asked => asked.IsElsewhere == true);
    }

    [Fact]
    public void A_score_that_knows_nothing_separates_nothing_and_one_that_knows_all_separates_all()
    {
        var separation = new Separation();
        bool?[] kinds = [.. Enumerable.Range(0, 60).Select(i => (bool?)(i % 3 == 0))];

        Assert.Equal(0.5, Area(separation, kinds, [.. kinds.Select(_ => 1.0)]), 9);
        Assert.Equal(1, Area(separation, kinds, [.. kinds.Select(kind => kind == true ? 1.0 : 0)]), 9);
        Assert.Equal(0, Area(separation, kinds, [.. kinds.Select(kind => kind == true ? 0.0 : 1)]), 9);
    }

    [Fact]
    public void The_weights_of_a_control_sum_to_the_area()
    {
        bool?[] kinds = [true, false, null, true, false, false];
        double[] scores = [0.9, 0.8, 5, 0.3, 0.3, 0.1];
        var weights = Separation.Weights(scores, kinds);

        // Of the six pairs the first is above three, the second above one and level with another.
        Assert.Equal(4.5 / 6, (weights[0] + weights[3]) / 5, 9);
    }

    private static double Area(Separation separation, bool?[] kinds, double[] scores)
    {
        var values = kinds.Select(_ => new Dictionary<string, double>()).ToArray();
        separation.Add(values, scores, kinds);
        return separation.Metrics[0].Of([.. values.Select(value => new ItemScore { Id = "", Values = value })]);
    }

    private static Task<(TaskReport Report, IReadOnlyList<MethodScores> Scores)> RunAsync(PatentCorpus corpus) => TaskRun.RunAsync(
        PortfolioTask.Create(corpus, SomeTask.Queries(corpus), 60, 0, [SomeTask.Model()], seed: 1), new EvaluationOptions { Resamples = 100 }, null, TestContext.Current.CancellationToken);

    // Heaters of one owner, half of them joined to the field it files in anyhow; the others stand among documents of a field it is seldom in.
    private static PatentCorpus Planted() => SomeTask.Corpus(
    [
        .. Enumerable.Range(0, 40).Select(i => Document($"US50000{i:00}", $"A heated film warms the water of a boiler number{i} while a controller measures its current.", "Boiler Works Inc", "H05B 1/00", "F24J 1/00")),
        .. Enumerable.Range(0, 40).Select(i => Document($"US51000{i:00}", $"A solar panel warms the roof of a house number{i} while a pump moves its water.", "Boiler Works Inc", "H05B 3/00", "F24J 3/00")),
        .. Enumerable.Range(0, 3).Select(i => Document($"US52000{i:00}", $"A heated film keeps ice from the wing of an aircraft number{i} in flight.", "Boiler Works Inc", "H05B 1/00", "B64D 15/00")),
        .. Enumerable.Range(0, 40).Select(i => Document($"US53000{i:00}", $"A heated film keeps ice from the wing of an aircraft model{i} in flight.", $"Wing Works{i} Ltd", "B64D 15/00")),
    ]);

    private static PatentDocument Document(string number, string text, string applicant, params string[] codes) =>
        Some.PatentDocument(number, title: "", @abstract: text, codes: codes, applicants: [applicant]);
}
