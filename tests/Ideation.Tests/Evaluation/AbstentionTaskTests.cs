using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;

namespace Ideation.Tests.Evaluation;

public class AbstentionTaskTests
{
    [Fact]
    public async Task Refusing_what_no_document_shares_a_word_with_is_worth_more_than_chance()
    {
        var corpus = SomeTask.Corpus([.. Enumerable.Range(0, 40).Select(i => SomeTask.Document(
            $"EP{1000 + i}A1", $"A coating of polymer resin keeps ice from sticking to a metal blade of turbine number{i % 7} heated by a thin wire under current", i % 2 == 0 ? "B05D 5/08" : "F03D 80/40"))]);
        AskedText[] texts =
        [
            .. corpus.Documents.Take(20).Select(document => new AskedText(document.Number.Value, AskedKind.Technology, "en", document.Abstract.Replace("A coating", "Our coating", StringComparison.Ordinal))),
            .. Enumerable.Range(0, 20).Select(i => new AskedText($"h{i}", AskedKind.Hopeless, "en", $"wumple{i} snarp{i} vorb{i} trelt{i} frandle{i} glisp{i} blade")),
        ];

        var (report, scores) = await TaskRun.RunAsync(AbstentionTask.Create([corpus], texts, [SomeTask.Model()], seed: 1), new EvaluationOptions { Resamples = 200 }, null, TestContext.Current.CancellationToken);

        Assert.Equal(["random", "length", "cosine", "ideation"], report.Methods.Select(method => method.Name));
        Assert.Equal(1, report.Find("ideation")!.Metrics["refused/hopeless"]);
        Assert.True(report.Find("ideation")!.Metrics[Selection.Aurc] < report.Find("random")!.Metrics[Selection.Aurc]);
        Assert.True(report.Control.Methods.Single(method => method.Name == "ideation").Collapsed);
        Assert.Equal(20, report.Find("ideation")!.Curve!.Count);
        Assert.All(scores, method => Assert.Equal(40, method.Scores.Count));
    }
}
