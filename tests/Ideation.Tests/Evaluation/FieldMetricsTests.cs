using Ideation.Discovery;
using Ideation.Evaluation.Metrics;

namespace Ideation.Tests.Evaluation;

public class FieldMetricsTests
{
    [Fact]
    public void Recall_divides_by_the_number_of_truths_but_at_most_ten()
    {
        Assert.Equal(0.5, FieldMetrics.Recall(SomeTask.Fields("F03D", "A61L", "G06F"), SomeTask.Fields("G06F", "H01L")));
        var twelve = Enumerable.Range(0, 12).Select(i => SomeTask.Field($"A0{i % 10}{(char)('A' + i)}")).ToArray();
        Assert.Equal(1.0, FieldMetrics.Recall(twelve[..10], twelve));
    }

    [Fact]
    public void Ndcg_discounts_by_rank_and_is_one_for_the_best_order()
    {
        var truth = SomeTask.Fields("G06F", "H01L");
        var expected = (1 / Math.Log2(3)) / (1 + (1 / Math.Log2(3)));

        Assert.Equal(expected, FieldMetrics.Ndcg(SomeTask.Fields("F03D", "G06F", "A61L"), truth), 12);
        Assert.Equal(1, FieldMetrics.Ndcg(SomeTask.Fields("H01L", "G06F", "A61L"), truth), 12);
    }

    [Fact]
    public void Serendipity_weighs_hits_by_their_surprise_without_the_query()
    {
        // Home B05D outside its class: F03D twice (once without the query), A61L once; four fields in all.
        var task = SomeTask.From(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "F03D"),
            SomeTask.Document("US1000003", "three", "B05D", "A61L"),
            SomeTask.Document("US1000004", "four", "G06F"));

        var score = FieldMetrics.Measure(task, task.Items[0], SomeTask.Fields("A61L", "F03D", "G06F"));

        var probability = (1 + 0.5) / (2 + (3 * 0.5));
        Assert.Equal(-Math.Log2(probability) / Math.Log2(4) / 10, score.Serendipity, 12);
        Assert.Equal(1, score.FieldRecall);
        Assert.Equal(0, score.PrecisionAtOne);
        Assert.Equal(SomeTask.Fields("F03D"), score.Hits);
    }

    [Fact]
    public void A_pair_that_occurs_only_in_the_query_is_unseen()
    {
        var task = SomeTask.From(
            SomeTask.Document("US1000001", "one", "B05D", "F03D"),
            SomeTask.Document("US1000002", "two", "B05D", "A61L"),
            SomeTask.Document("US1000003", "three", "B05D", "A61L"));

        Assert.Equal(new BandHits(1, 1), FieldMetrics.Measure(task, task.Items[0], SomeTask.Fields("F03D")).Bands[FieldBand.Unseen]);
        Assert.DoesNotContain(FieldBand.Unseen, FieldMetrics.Measure(task, task.Items[1], []).Bands.Keys);
    }

    [Fact]
    public void Fields_after_the_tenth_do_not_count()
    {
        var task = SomeTask.Telling(8);
        var ranked = Enumerable.Range(0, 10).Select(i => SomeTask.Field($"H0{i}A")).Append(task.Items[0].Truth[0]).ToArray();

        Assert.Equal(0, FieldMetrics.Measure(task, task.Items[0], ranked).FieldRecall);
    }
}
