using Ideation.Evaluation;
using Ideation.Evaluation.Baselines;
using Ideation.Evaluation.Datasets;

namespace Ideation.Tests.Evaluation;

public class XFieldTaskTests
{
    [Fact]
    public void Queries_of_a_corpus_are_its_documents_with_fields_in_another_class()
    {
        var queries = XFieldQueries.FromCorpus(
        [
            SomeTask.Document("US1000001", "one", "B05D", "B05C", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "B05C"),
            SomeTask.Document("US1000003", "three", "B05D"),
        ]);

        var query = Assert.Single(queries);
        Assert.Equal(SomeTask.Field("B05D"), query.Home);
        Assert.Equal(SomeTask.Fields("F03D"), query.Truth);
    }

    [Fact]
    public void A_query_never_retrieves_itself_or_a_document_of_identical_abstract()
    {
        var task = SomeTask.From(
            SomeTask.Document("US1000001", "same", "B05D", "F03D"),
            SomeTask.Document("US1000002", "same", "B05D", "F03D"),
            SomeTask.Document("US1000003", "other", "B05D", "A61L"));

        Assert.Equal([task.Documents[0].Number, task.Documents[1].Number], task.Items[0].Excluded.Order());
        Assert.Equal([task.Documents[2].Number], task.Items[2].Excluded);
    }

    [Fact]
    public void Documents_without_a_field_are_not_part_of_the_corpus()
    {
        var task = SomeTask.From(SomeTask.Document("US1000001", "one", "B05D", "F03D"), SomeTask.Document("US1000002", "two", "Y02E"));

        Assert.Single(task.Documents);
    }

    [Fact]
    public async Task The_prior_leaves_the_query_itself_out()
    {
        var task = SomeTask.From(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "A61L"),
            SomeTask.Document("US1000003", "three", "B05D", "A61L"));
        var prior = new HomePriorRanker(task);

        Assert.Equal(SomeTask.Fields("A61L"), await prior.RankAsync(task.Items[0], 10, TestContext.Current.CancellationToken));
        Assert.Equal(SomeTask.Fields("A61L", "F03D"), await prior.RankAsync(task.Items[1], 10, TestContext.Current.CancellationToken));
        Assert.Equal((1 + 0.5) / (2 + 1.0), task.Statistics.Probability(SomeTask.Field("B05D"), SomeTask.Field("A61L"), task.Items[1].Own), 12);
    }

    [Fact]
    public void Queries_of_another_corpus_are_refused_by_name()
    {
        var corpus = new[] { SomeTask.Document("US1000001", "one", "B05D", "F03D") };
        var query = new XFieldQuery(Some.PatentDocument("US7000001").Number, SomeTask.Field("B05D"), SomeTask.Fields("F03D"));

        var e = Assert.Throws<EvaluationException>(() => XFieldTask.Create(corpus, [query], new AbstractGroups([])));
        Assert.Contains($"1 of 1 queries are not classified documents of the corpus, the first of them {query.Number}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_without_fields_or_queries_is_refused()
    {
        Assert.Contains("no classified document", Assert.Throws<EvaluationException>(() => SomeTask.From(SomeTask.Document("US1000001", "one", "Y02E"))).Message, StringComparison.Ordinal);
        Assert.Contains("no queries", Assert.Throws<EvaluationException>(() => SomeTask.From(SomeTask.Document("US1000001", "one", "B05D"))).Message, StringComparison.Ordinal);
    }
}
