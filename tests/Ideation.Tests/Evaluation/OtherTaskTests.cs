using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public class OtherTaskTests
{
    private static readonly DateOnly Freeze = new(2013, 1, 1);

    [Fact]
    public async Task Emerge_asks_for_pairs_no_earlier_document_joined_and_only_earlier_documents_vote()
    {
        var corpus = SomeTask.Corpus(
            Dated("US1000001", 2010, "ice blade", "B05D", "A61L"),
            Dated("US1000002", 2011, "ice wheel", "F03D", "B24B"),
            Dated("US1000003", 2014, "ice blade wheel", "B05D", "A61L", "F03D"),
            Dated("US1000004", 2015, "ice blade wheel rotor", "B05D", "H02K"),
            Dated("US1000005", 2016, "ice", "B05D", "A61L"));

        var task = EmergeTask.Create(corpus, Freeze, [SomeTask.Model()], seed: 1);
        var score = Assert.Single((await SomeTask.ScoreAsync(task)).Single(method => method.Name == MethodNames.Dense).Scores);

        Assert.Equal(2, task.CorpusSize);
        Assert.Equal("US1000003", score.Id);
        Assert.Equal(["B24B", "F03D"], score.Ranked.Order());
        Assert.Equal(1, score.Values[FieldMetrics.Emergence]);
    }

    [Fact]
    public async Task Emerge_gives_the_prior_every_field_those_of_the_home_class_first_then_those_of_its_section()
    {
        var corpus = SomeTask.Corpus(
            Dated("US1000001", 2010, "ice blade", "B05D", "H02K"),
            Dated("US1000002", 2010, "ice", "B05C", "A61L"),
            Dated("US1000003", 2011, "wheel", "B24B", "F03D"),
            Dated("US1000004", 2011, "game", "A63F"),
            Dated("US1000005", 2014, "ice blade wheel", "B05D", "A63F"));

        var scores = await SomeTask.ScoreAsync(EmergeTask.Create(corpus, Freeze, [SomeTask.Model()], seed: 1));

        Assert.Equal(["A61L", "F03D", "A63F", "B24B"], scores.Single(method => method.Name == MethodNames.Prior).Scores[0].Ranked);
    }

    [Fact]
    public void Emerge_without_a_first_joining_after_the_day_is_refused()
    {
        var corpus = SomeTask.Corpus(Dated("US1000001", 2010, "ice", "B05D", "A61L"), Dated("US1000002", 2014, "blade", "B05D", "A61L"));

        Assert.Contains("2013-01-01", Assert.Throws<EvaluationException>(() => EmergeTask.Create(corpus, Freeze, [SomeTask.Model()], 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_retrieval_tells_documents_without_the_home_class_from_those_with_it()
    {
        var corpus = SomeTask.Corpus(
            SomeTask.Document("US1000001", "ice blade", "B05D", "F03D"),
            SomeTask.Document("US1000002", "ice", "B05D", "A61L"),
            SomeTask.Document("US1000003", "blade", "F03D"),
            SomeTask.Document("US1000004", "keyboard", "G06F"));
        var queries = SomeTask.Queries(corpus).Take(1).ToArray();
        var task = new OutTask(corpus, queries).Create(SomeTask.Neighbours(corpus, queries), [SomeTask.Model()], seed: 1);

        var score = (await SomeTask.ScoreAsync(task)).Single(method => method.Name == MethodNames.Ideation).Scores[0];

        // Both neighbours are equally near; the in-domain one comes first by position.
        Assert.Equal(["US1000002", "US1000003"], score.Ranked);
        Assert.Equal(["US1000003"], score.Hits);
        Assert.Equal(1 / Math.Log2(3), score.Values["ndcg@10"], 12);
        Assert.Equal(1, score.Values["ndcg@10/in"]);
        Assert.Equal((1, 1), (score.Values["recall@100"], score.Values["recall@100/in"]));
    }

    [Fact]
    public async Task Phrases_are_compared_with_what_people_say_and_resampled_by_anchor()
    {
        PhrasePair[] pairs = [new("1", "heat pump", "heat pump", "F24", 1), new("2", "heat pump", "pump", "F24", 0.5), new("3", "heat pump", "violin", "F24", 0), new("4", "wheel", "rotor", "B60", 0.25)];
        var task = PhraseTask.Create(pairs, Similarities.Embedded(MethodNames.Ideation, [SomeTask.Model()]), seed: 1);

        var scores = await task.Methods[0].ScoreAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal([0, 0, 0, 1], task.Units);
        Assert.Equal([1, Math.Sqrt(0.5), 0, 0], scores.Select(score => Math.Round(score.Values["similarity"], 6)), (a, b) => Math.Abs(a - b) < 1e-5);
        Assert.InRange(task.Metrics[0].Of(scores), 0.9, 1);
        Assert.Equal(task.Metrics[0].Of(scores), Enumerable.Range(0, 4).Average(item => task.Control.Against(scores)(item, item)), 9);
    }

    [Fact]
    public async Task A_difference_to_a_method_without_a_figure_is_left_out()
    {
        PhrasePair[] pairs = [new("1", "heat pump", "heat pump", "F24", 1), new("2", "heat pump", "pump", "F24", 0.5), new("3", "wheel", "violin", "B60", 0), new("4", "wheel", "rotor", "B60", 0.25)];
        var flat = new SimilarityMethod(MethodNames.Random, 1, (texts, _, _) => Task.FromResult<ITextSimilarity>(new VectorSimilarity([.. texts.Texts.Select(_ => new float[1])], [new float[1], new float[1]])));
        var task = PhraseTask.Create(pairs, [flat, .. Similarities.Embedded(MethodNames.Ideation, [SomeTask.Model()])], seed: 1);

        var (report, _) = await TaskRun.RunAsync(task, new EvaluationOptions { Resamples = 50 }, null, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("pearson", report.Find(MethodNames.Ideation)!.Differences[MethodNames.Random].Keys);
    }

    [Fact]
    public async Task Functions_count_the_five_nearest_other_papers_that_share_one()
    {
        LabelledPaper[] papers = [
            new("1", "shell", "hard shell protects", ["Protect"]), new("2", "armour", "hard shell plate", ["Protect", "Move"]),
            new("3", "foot", "hard sticky foot", ["Attach"]), new("4", "eye", "light lens", ["Sense"])];
        var task = FunctionTask.Create(papers, Similarities.Embedded(MethodNames.Ideation, [SomeTask.Model()]), seed: 1);

        var score = (await task.Methods[0].ScoreAsync(null, TestContext.Current.CancellationToken))[0];

        Assert.Equal(["2", "3"], score.Ranked);
        Assert.Equal(["2"], score.Hits);
        Assert.Equal(0.2, score.Values["precision@5"], 12);
    }

    [Fact]
    public async Task Two_papers_of_one_title_and_without_a_DOI_are_told_apart()
    {
        LabelledPaper[] papers = [new("", "shell", "hard shell protects", ["Protect"]), new("", "shell", "hard shell plate", ["Protect"]), new("3", "foot", "hard sticky foot", ["Attach"])];
        var task = FunctionTask.Create(papers, Similarities.Embedded(MethodNames.Ideation, [SomeTask.Model()]), seed: 1);

        var scores = await task.Methods[0].ScoreAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(["shell", "shell (2)", "3"], scores.Select(score => score.Id));
        Assert.Equal(["shell (2)"], scores[0].Hits);
    }

    [Fact]
    public async Task Japanese_fields_come_from_the_votes_of_English_neighbours()
    {
        var english = SomeTask.Corpus(SomeTask.Document("US1000001", "glass cutter", "C03B", "B28D"), SomeTask.Document("US1000002", "bandage", "A61L"));
        var japanese = SomeTask.Corpus(SomeTask.Document("JP2010000001A", "cutter glass", "C03B"), SomeTask.Document("JP2010000002A", "no code"));

        var scores = await SomeTask.ScoreAsync(JapaneseFieldsTask.Create(english, japanese, [SomeTask.Model()], seed: 1));

        var score = Assert.Single(scores.Single(method => method.Name == MethodNames.Ideation).Scores);
        Assert.Equal(["B28D", "C03B"], score.Ranked.Order());
        Assert.Equal(1, score.Values[FieldMetrics.FieldRecall]);
    }

    private static PatentDocument Dated(string number, int year, string text, params string[] codes) =>
        SomeTask.Document(number, text, codes) with { PublicationDate = new DateOnly(year, 6, 1) };
}
