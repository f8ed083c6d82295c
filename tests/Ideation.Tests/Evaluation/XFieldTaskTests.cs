using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Tasks;
using Ideation.Ingestion;
using Ideation.Patents;

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
        var queries = SomeTask.Queries(SomeTask.Corpus(
            SomeTask.Document("US1000001", "same", "B05D", "F03D"),
            SomeTask.Document("US1000002", "same", "B05D", "F03D"),
            SomeTask.Document("US1000003", "other", "B05D", "A61L")));

        Assert.Equal([0, 1], queries[0].Excluded.Order());
        Assert.Equal([2], queries[2].Excluded);
    }

    [Fact]
    public void Queries_of_another_corpus_are_refused_by_name()
    {
        var corpus = SomeTask.Corpus(SomeTask.Document("US1000001", "one", "B05D", "F03D"));
        var query = new XFieldQuery(Some.PatentDocument("US7000001").Number, SomeTask.Field("B05D"), SomeTask.Fields("F03D"));

        var e = Assert.Throws<EvaluationException>(() => XFieldTask.Join(corpus, [query]));
        Assert.Contains($"1 of 1 queries are not classified documents of the corpus, the first of them {query.Number}", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no classified document", "Y02E")]
    [InlineData("no queries", "B05D")]
    public async Task A_corpus_without_fields_or_queries_is_refused(string message, string code)
    {
        var bench = new Workbench(
            new EvaluationSources { Corpus = "corpus" },
            (_, _) => new[] { SomeTask.Document("US1000001", "one", code) }.ToAsyncEnumerable(),
            EmbeddedText.Of,
            [SomeTask.Model()],
            new EvaluationOptions());

        var e = await Assert.ThrowsAsync<EvaluationException>(() => TaskCatalogue.CreateAsync(TaskNames.XField, bench, TestContext.Current.CancellationToken));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }
}
