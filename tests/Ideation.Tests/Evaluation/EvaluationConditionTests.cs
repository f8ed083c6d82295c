using System.Text.Json;
using Ideation.App.Commands;
using Ideation.Evaluation;
using Ideation.Evaluation.Conditions;
using Ideation.Evaluation.Reports;

namespace Ideation.Tests.Evaluation;

public sealed class EvaluationConditionTests : IDisposable
{
    private const string SharedData = "../shared/data";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Conditions =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "docs", "conditions"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task The_command_of_a_condition_reaches_its_figures(string file)
    {
        var condition = EvaluationCondition.Read(Path.Combine(RepositoryFolder.Root, "docs", "conditions", file));
        var arguments = condition.Command.Split(' ').Skip(2).Select(Located).Append("--json").Append(_folder.File("report.json"));

        Assert.Equal(0, await EvaluateCommand.Create().Parse([.. arguments]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));

        await using var stream = File.OpenRead(_folder.File("report.json"));
        var report = await JsonSerializer.DeserializeAsync(stream, ReportJson.Default.XFieldReport, TestContext.Current.CancellationToken);
        Assert.True(condition.Check(report!) is [] or null, $"{condition.Name} ({file}): {string.Join(' ', condition.Check(report!))}");
    }

    [Fact]
    public void A_figure_outside_its_tolerance_is_named_with_what_was_expected()
    {
        var condition = Condition(new ExpectedFigure("bm25", "fieldRecall@10", 0.7, 0.01), new ExpectedFigure("bm25", "serendipity@10", 0.06, 0.01), new ExpectedFigure("lsa", "fieldRecall@10", 0.6, 0.1));

        Assert.Equal(
            ["fieldRecall@10 of bm25 is 0.7200; expected 0.7000 within 0.0100.", "fieldRecall@10 of lsa was not measured."],
            condition.Check(Report(documents: 10)));
    }

    [Fact]
    public void A_condition_for_another_corpus_does_not_hold() =>
        Assert.Equal(["The run had 9 documents; the condition is for 10."], Condition().Check(Report(documents: 9)));

    [Theory]
    [InlineData("{}", "cannot be read")]
    [InlineData("{\"name\": \"x\", \"corpus\": \"c\", \"corpusSize\": 1, \"queries\": 1, \"command\": \"ideation evaluate\", \"expected\": []}", "expects no figure")]
    public void A_condition_that_could_not_fail_is_refused(string content, string message)
    {
        File.WriteAllText(_folder.File("condition.json"), content);

        Assert.Contains(message, Assert.Throws<EvaluationException>(() => EvaluationCondition.Read(_folder.File("condition.json"))).Message, StringComparison.Ordinal);
    }

    // Commands are written for the repository root.
    private static string Located(string argument) =>
        argument.StartsWith(SharedData, StringComparison.Ordinal) ? RepositoryFolder.RequireSharedData() + argument[SharedData.Length..]
        : Path.Exists(Path.Combine(RepositoryFolder.Root, argument)) ? Path.Combine(RepositoryFolder.Root, argument)
        : argument;

    private static EvaluationCondition Condition(params ExpectedFigure[] expected) => new()
    {
        Name = "test", Corpus = "corpus.jsonl", CorpusSize = 10, Queries = 5, Command = "ideation evaluate --corpus corpus.jsonl", Expected = expected,
    };

    private static XFieldReport Report(int documents) => new()
    {
        Task = "xfield",
        CorpusSize = documents,
        Queries = 5,
        Fields = 3,
        TruthsPerQuery = 1,
        TruthsPerBand = new Dictionary<string, int>(),
        Seed = 1,
        Resamples = 1,
        Methods =
        [
            new MethodReport
            {
                Name = "bm25",
                Metrics = new Dictionary<string, double> { ["fieldRecall@10"] = 0.72, ["serendipity@10"] = 0.065 },
                Intervals = new Dictionary<string, double[]>(),
                Differences = new Dictionary<string, IReadOnlyDictionary<string, DifferenceReport>>(),
                Seconds = 0,
            },
        ],
        Control = new ControlReport(0, 0, []),
        Seconds = 0,
    };
}
