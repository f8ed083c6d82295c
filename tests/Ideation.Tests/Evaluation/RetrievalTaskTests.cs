using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public class RetrievalTaskTests
{
    [Fact]
    public async Task Rank_counts_what_scores_higher_and_a_tie_costs_half_a_place()
    {
        var score = Assert.Single(await ScoreAsync([0.1f, 0.5f, 0.9f, 0.5f], Query(1)));

        Assert.Equal(1 / 2.5, score.Values[RetrievalLeg.Mrr], 12);
        Assert.Equal((0, 1), (score.Values[RetrievalLeg.RecallAtOne], score.Values[RetrievalLeg.RecallAtTen]));
        Assert.Equal(["c", "b", "d", "a"], score.Ranked);
        Assert.Equal(["b"], score.Hits);
    }

    [Fact]
    public async Task Identical_texts_count_as_the_one_that_is_asked_for()
    {
        var query = new RetrievalQuery("query", "", [new HashSet<int> { 0, 2 }], new HashSet<int>());

        Assert.Equal(1, Assert.Single(await ScoreAsync([0.1f, 0.5f, 0.9f, 0.5f], query)).Values[RetrievalLeg.Mrr]);
    }

    [Fact]
    public async Task What_is_excluded_is_neither_ranked_nor_in_the_way()
    {
        var query = new RetrievalQuery("query", "", [new HashSet<int> { 1 }], new HashSet<int> { 2 });

        var score = Assert.Single(await ScoreAsync([0.1f, 0.5f, 0.9f, 0.4f], query));
        Assert.Equal(1, score.Values[RetrievalLeg.Mrr]);
        Assert.DoesNotContain("c", score.Ranked);
    }

    [Fact]
    public async Task Translation_is_measured_each_way_and_over_both()
    {
        // Every second pair is asked for. The words of the second of these are shared with nothing.
        SentencePair[] pairs = [new("one", "one"), new("alpha beta", "alpha beta"), new("two", "two"), new("gamma", "delta"), new("three", "three"), new("zeta eta", "zeta theta")];
        var scores = await SomeTask.ScoreAsync(TranslationTask.Create(pairs, [SomeTask.Model()], seed: 1));

        var ours = scores.Single(method => method.Name == MethodNames.Ideation).Scores;
        Assert.Equal(6, ours.Count);
        Assert.Equal(1, ours[0].Values["recall@1/ja-en"]);
        Assert.DoesNotContain("recall@1/en-ja", ours[0].Values.Keys);
        Assert.Equal(2.0 / 3, Metric.Mean("recall@1/en-ja").Of(ours), 12);
        Assert.Equal(2.0 / 3, Metric.Mean("recall@1").Of(ours), 12);
    }

    [Fact]
    public async Task A_sentence_that_may_have_been_learnt_is_not_asked_for()
    {
        SentencePair[] pairs = [new("learnt", "one"), new("learnt", "two"), new("another", "three"), new("fresh", "four"), new("more", "five"), new("new", "one")];

        var scores = await SomeTask.ScoreAsync(TranslationTask.Create(pairs, [SomeTask.Model()], seed: 1));

        Assert.Equal(["4/ja-en", "4/en-ja"], scores.Single(method => method.Name == MethodNames.Ideation).Scores.Select(score => score.Id));
    }

    [Fact]
    public async Task A_paper_finds_its_patent_or_one_of_identical_abstract()
    {
        var corpus = SomeTask.Corpus(
            SomeTask.Document("US1000001", "heat pump valve"), SomeTask.Document("US1000002", "heat pump valve"), SomeTask.Document("US1000003", "wound bandage"));
        var task = Pap2PatTask.Create(corpus, [new PaperPatentPair("paper", "a valve of a heat pump", corpus.Documents[1].Number)], [SomeTask.Model()], seed: 1);

        var ours = (await SomeTask.ScoreAsync(task)).Single(method => method.Name == MethodNames.Ideation).Scores;
        Assert.Equal(1, ours[0].Values[RetrievalLeg.Mrr]);
    }

    [Fact]
    public async Task An_application_is_asked_only_for_citations_in_the_corpus_and_never_finds_itself()
    {
        var corpus = SomeTask.Corpus(SomeTask.Document("JP2010000001A", "glass cutter"), SomeTask.Document("JP2009000002A", "glass cutter wheel"), SomeTask.Document("JP2009000003A", "bandage"));
        var unknown = Some.PatentDocument("JP2008000004A").Number;
        var task = JapaneseCitationsTask.Create(corpus, [new(corpus.Documents[0].Number, corpus.Documents[1].Number), new(corpus.Documents[0].Number, unknown)], [SomeTask.Model()], seed: 1);

        var score = Assert.Single((await SomeTask.ScoreAsync(task)).Single(method => method.Name == MethodNames.Ideation).Scores);
        Assert.Equal(1, score.Values[RetrievalLeg.RecallAtTen]);
        Assert.DoesNotContain(corpus.Ids[0], score.Ranked);
    }

    private static RetrievalQuery Query(int truth) => new("query", "", [new HashSet<int> { truth }], new HashSet<int>());

    private static Task<ItemScore[]> ScoreAsync(float[] scores, RetrievalQuery query)
    {
        var fixedScores = new SimilarityMethod("fixed", 1, (_, _, _) => Task.FromResult<ITextSimilarity>(new FixedSimilarity(scores)));
        return new RetrievalLeg("", new TextCorpus(["a", "b", "c", "d"], 1), ["a", "b", "c", "d"], [query]).ScoreAsync(fixedScores, null, TestContext.Current.CancellationToken);
    }

    private sealed class FixedSimilarity(float[] values) : ITextSimilarity
    {
        public void Score(int query, Span<float> scores) => values.CopyTo(scores);
    }
}
