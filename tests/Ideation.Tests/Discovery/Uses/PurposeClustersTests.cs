using Ideation.Discovery.Reading;
using Ideation.Discovery.Reading.Views;
using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Uses;

public class PurposeClustersTests
{
    [Fact]
    public void Two_purposes_in_one_field_become_two_uses_in_the_order_of_the_documents()
    {
        ViewedDocument[] documents = [Document("US1", 1, 0.1f), Document("US2", 0.1f, 1), Document("US3", 1, 0.2f), Document("US4", 0.2f, 1)];

        var clusters = PurposeClusters.Split(documents, 0.5);

        Assert.Equal(["US1 US3", "US2 US4"], clusters.Select(cluster => string.Join(' ', cluster.Select(document => document.Document.Number))));
    }

    [Fact]
    public void Documents_of_one_purpose_stay_together_and_none_gives_no_cluster()
    {
        Assert.Single(PurposeClusters.Split([Document("US1", 1, 0), Document("US2", 1, 0.3f), Document("US3", 1, 0.5f)], 0.5));
        Assert.Empty(PurposeClusters.Split([], 0.5));
    }

    [Fact]
    public void A_chain_of_likenesses_does_not_join_what_is_unlike_on_average()
    {
        // Each is like the next (cosine 0.71), the ends are not alike at all; single linkage would make one cluster.
        ViewedDocument[] chain = [Document("US1", 1, 0), Document("US2", 1, 1), Document("US3", 0, 1)];

        Assert.Equal(2, PurposeClusters.Split(chain, 0.5).Count);
    }

    private static ViewedDocument Document(string number, params float[] purpose) =>
        new(new Neighbour(Some.PatentDocument(number), 0.5), purpose, new ViewVectors(purpose, purpose));
}
