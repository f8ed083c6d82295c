using System.Text.Json;
using Ideation.App.Commands.Evaluate;
using Ideation.Evaluation;
using Ideation.Evaluation.Conditions;
using Ideation.Evaluation.Reports;

namespace Ideation.Tests.Evaluation;

public sealed class EvaluationConditionTests(DevelopmentRun development) : IClassFixture<DevelopmentRun>, IDisposable
{
    private const string DevelopmentData = "../shared/data";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Conditions => [.. Read().Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task The_command_of_a_condition_reaches_its_figures(string file)
    {
        var condition = Read()[file];
        var report = IsOnDevelopmentData(condition) ? await DevelopmentAsync(condition) : await SampleAsync(condition);

        Assert.True(condition.Check(report) is [], $"{condition.Name} ({file}): {string.Join(' ', condition.Check(report))}");
    }

    [Fact]
    public void Refreshing_takes_new_figures_only_for_what_depends_on_the_model_and_keeps_the_file_as_it_is_written()
    {
        var condition = Condition(new ExpectedFigure("bm25", "fieldRecall@10", 0.7, 0.01), new ExpectedFigure("ideation", "fieldRecall@10", 0.7, 0.01));

        var refreshed = condition.Refreshed(Report(documents: 10));
        File.WriteAllText(_folder.File("condition.json"), refreshed.ToJson());

        Assert.Equal([0.7, 0.81], EvaluationCondition.Read(_folder.File("condition.json")).Expected.Select(figure => figure.Value));
        Assert.All(Read(), pair => Assert.Equal(File.ReadAllText(PathOf(pair.Key)).ReplaceLineEndings("\n"), pair.Value.ToJson().ReplaceLineEndings("\n")));
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
    [InlineData("{\"name\": \"x\", \"task\": \"xfield\", \"corpus\": \"c\", \"corpusSize\": 1, \"queries\": 1, \"command\": \"ideation evaluate\", \"expected\": []}", "expects no figure")]
    [InlineData("{\"name\": \"x\", \"task\": \"xfield\", \"corpus\": \"c\", \"corpusSize\": 1, \"queries\": 1, \"command\": \"ideation evaluate\", \"expected\": null}", "expects no figure")]
    public void A_condition_that_could_not_fail_is_refused(string content, string message)
    {
        File.WriteAllText(_folder.File("condition.json"), content);

        Assert.Contains(message, Assert.Throws<EvaluationException>(() => EvaluationCondition.Read(_folder.File("condition.json"))).Message, StringComparison.Ordinal);
    }

    // Commands are written for the repository root.
    internal static SortedDictionary<string, EvaluationCondition> Read() =>
        new(Directory.GetFiles(PathOf(""), "*.json").ToDictionary(path => Path.GetFileName(path), EvaluationCondition.Read), StringComparer.Ordinal);

    internal static bool IsOnDevelopmentData(EvaluationCondition condition) => condition.Command.Contains(DevelopmentData, StringComparison.Ordinal);

    private static string PathOf(string file) => Path.Combine(RepositoryFolder.Root, "docs", "conditions", file);

    private async Task<TaskReport> DevelopmentAsync(EvaluationCondition condition)
    {
        RepositoryFolder.RequireSharedData();
        return (await development.ReportAsync()).Tasks.Single(task => task.Task == condition.Task);
    }

    private async Task<TaskReport> SampleAsync(EvaluationCondition condition)
    {
        var arguments = condition.Command.Split(' ').Skip(2).Select(Located).Append("--json").Append(_folder.File("report.json"));
        Assert.Equal(0, await EvaluateCommand.Create().Parse([.. arguments]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));
        await using var stream = File.OpenRead(_folder.File("report.json"));
        return (await JsonSerializer.DeserializeAsync(stream, ReportJson.Default.TaskReport, TestContext.Current.CancellationToken))!;
    }

    private static string Located(string argument) =>
        Path.Exists(Path.Combine(RepositoryFolder.Root, argument)) ? Path.Combine(RepositoryFolder.Root, argument) : argument;

    private static EvaluationCondition Condition(params ExpectedFigure[] expected) => new()
    {
        Name = "test", Task = "xfield", Corpus = "corpus.jsonl", CorpusSize = 10, Queries = 5, Command = "ideation evaluate --corpus corpus.jsonl", Expected = expected,
    };

    private static TaskReport Report(int documents) => new()
    {
        Task = "xfield",
        Searched = "classified documents",
        CorpusSize = documents,
        Queries = 5,
        Unit = "query",
        Units = 5,
        Facts = new Dictionary<string, double>(),
        Seed = 1,
        Resamples = 1,
        Methods = [Method("bm25", 0.72), Method("ideation", 0.81)],
        Control = new ControlReport("fieldRecall@10", "prior", 0, 0, []),
        Seconds = 0,
    };

    private static MethodReport Method(string name, double recall) => new()
    {
        Name = name,
        Metrics = new Dictionary<string, double> { ["fieldRecall@10"] = recall, ["serendipity@10"] = 0.065 },
        Intervals = new Dictionary<string, double[]>(),
        Differences = new Dictionary<string, IReadOnlyDictionary<string, DifferenceReport>>(),
        Seconds = 0,
    };
}
