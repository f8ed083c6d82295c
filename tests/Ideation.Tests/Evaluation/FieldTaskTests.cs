using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public class FieldTaskTests
{
    [Fact]
    public async Task Serendipity_weighs_hits_by_their_surprise_without_the_query()
    {
        // Home B05D outside its class: F03D twice (once without the query), A61L once; four fields in all.
        var corpus = SomeTask.Corpus(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "F03D"),
            SomeTask.Document("US1000003", "three", "B05D", "A61L"),
            SomeTask.Document("US1000004", "four", "G06F"));

        var score = await FirstAsync(corpus, "A61L", "F03D", "G06F");

        var probability = (1 + 0.5) / (2 + (3 * 0.5));
        Assert.Equal(-Math.Log2(probability) / Math.Log2(4) / 10, score.Values[FieldMetrics.Serendipity], 12);
        Assert.Equal(1, score.Values[FieldMetrics.FieldRecall]);
        Assert.Equal(0, score.Values[FieldMetrics.PrecisionAtOne]);
        Assert.Equal(["F03D"], score.Hits);
    }

    [Fact]
    public async Task A_pair_that_occurs_only_in_the_query_is_unseen()
    {
        var corpus = SomeTask.Corpus(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "A61L"),
            SomeTask.Document("US1000003", "three", "B05D", "A61L"));

        var scores = await ScoresAsync(corpus, "F03D");

        Assert.Equal((1, 1), (scores[0].Values["found/unseen"], scores[0].Values["truths/unseen"]));
        Assert.DoesNotContain("truths/unseen", scores[1].Values.Keys);
    }

    [Fact]
    public async Task Fields_of_the_home_class_are_dropped_and_those_after_the_tenth_do_not_count()
    {
        var corpus = SomeTask.Telling(8);
        string[] ranked = ["B05D", .. Enumerable.Range(0, 10).Select(i => $"H0{i}A"), "F03D"];

        var score = await FirstAsync(corpus, ranked);

        Assert.Equal(ranked[1..11], score.Ranked);
        Assert.Equal(0, score.Values[FieldMetrics.FieldRecall]);
    }

    [Fact]
    public async Task The_prior_leaves_the_query_itself_out()
    {
        var corpus = SomeTask.Corpus(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "A61L"),
            SomeTask.Document("US1000003", "three", "B05D", "A61L"));
        var scores = (await SomeTask.ScoreAsync(SomeTask.XField(corpus))).Single(method => method.Name == MethodNames.Prior).Scores;

        Assert.Equal(["A61L"], scores[0].Ranked);
        Assert.Equal(["A61L", "F03D"], scores[1].Ranked);
        Assert.Equal((1 + 0.5) / (2 + 1.0), corpus.Statistics.Probability(SomeTask.Field("B05D"), SomeTask.Field("A61L"), SomeTask.Queries(corpus)[1].Own), 12);
    }

    [Theory]
    [InlineData(MethodNames.Bm25)]
    [InlineData(MethodNames.Dense)]
    [InlineData(MethodNames.Ideation)]
    public async Task Neither_the_query_nor_its_group_votes(string method)
    {
        // Three documents share "ice"; the query's own group holds the only one in F25C.
        var corpus = SomeTask.Corpus([
            SomeTask.Document("US1000001", "ice blade", "B05D", "F25C"),
            SomeTask.Document("US1000002", "ice blade", "B05D", "F25C"),
            SomeTask.Document("US1000003", "ice wheel", "B24B", "F03D"),
            SomeTask.Document("US1000004", "ice cream", "A23G", "B24B"),
            .. Enumerable.Range(0, 20).Select(i => SomeTask.Document($"US{1000010 + i}", $"keyboard{i}", "G06F", "H03K"))]);
        var scores = (await SomeTask.ScoreAsync(SomeTask.XField(corpus))).Single(result => result.Name == method).Scores;

        Assert.Contains("F03D", scores[0].Ranked);
        Assert.DoesNotContain("F25C", scores[0].Ranked);
    }

    private static async Task<ItemScore> FirstAsync(Ideation.Evaluation.Datasets.PatentCorpus corpus, params string[] ranked) => (await ScoresAsync(corpus, ranked))[0];

    private static async Task<IReadOnlyList<ItemScore>> ScoresAsync(Ideation.Evaluation.Datasets.PatentCorpus corpus, params string[] ranked)
    {
        IEnumerable<IpcSubclass> fields = SomeTask.Fields(ranked);
        var always = new FieldRanking("always", (_, _) => Task.FromResult<Func<FieldQuery, int, IEnumerable<FieldChance>>>((_, _) => fields.Select(field => new FieldChance(field))));
        var task = new FieldTask(corpus, SomeTask.Queries(corpus), (query, field) => field.Class != query.Home!.Value.Class, FieldMetrics.FieldRecall) { WithUnexpectedness = true };
        return await task.Create("test", "always", [always]).Methods[0].ScoreAsync(null, TestContext.Current.CancellationToken);
    }
}
