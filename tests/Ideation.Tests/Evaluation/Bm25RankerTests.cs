using Ideation.Evaluation.Baselines;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

public class Bm25RankerTests
{
    private static readonly PatentDocument[] Documents =
    [
        SomeTask.Document("US1000001", "ice blade", "B05D", "F03D"),
        SomeTask.Document("US1000002", "ice ice cream", "A23G", "F25C"),
        SomeTask.Document("US1000003", "blade grinder wheel", "B24B", "F03D"),
        SomeTask.Document("US1000004", "keyboard", "G06F", "H03K"),
    ];

    [Fact]
    public void Scores_are_those_of_the_formula_worked_by_hand()
    {
        // Query "ice blade"; four documents, both terms in two of them: idf = ln(1 + 2.5/2.5); lengths 2, 3, 3, 1 around 2.25.
        var scores = new float[4];
        Ranker().Score(0, scores);
        var idf = Math.Log(2);

        Assert.Equal(2 * idf * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 2 / 2.25)))), scores[0], 1e-5);
        Assert.Equal(idf * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 3 / 2.25)))), scores[1], 1e-5);
        Assert.Equal(idf * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 3 / 2.25)))), scores[2], 1e-5);
        Assert.Equal(0, scores[3]);
    }

    [Fact]
    public async Task Neighbours_vote_for_their_fields_outside_the_home_class()
    {
        var item = SomeTask.From(Documents).Items[0];

        var ranked = await Ranker().RankAsync(item, 10, TestContext.Current.CancellationToken);

        Assert.Equal(SomeTask.Fields("A23G", "F25C", "B24B", "F03D"), ranked);
    }

    [Fact]
    public async Task Neither_the_query_nor_its_group_votes()
    {
        var task = XFieldTask.Create(Documents, XFieldQueries.FromCorpus(Documents), new AbstractGroups([[Documents[0].Number, Documents[1].Number]]));

        var ranked = await Ranker().RankAsync(task.Items[0], 10, TestContext.Current.CancellationToken);

        Assert.Equal(SomeTask.Fields("B24B", "F03D"), ranked);
    }

    [Fact]
    public void Terms_too_rare_or_too_common_are_left_out()
    {
        var table = TermTable.Build(Documents, fewestDocuments: 2, largestShare: 0.5);

        Assert.Equal([2, 2], table.DocumentFrequencies);
        Assert.Empty(TermTable.Build(Documents).DocumentFrequencies);
    }

    private static Bm25Ranker Ranker() => new(Documents, TermTable.Build(Documents, fewestDocuments: 1, largestShare: 1));
}
