using Ideation.App;
using Ideation.Patents;
using Ideation.Tests.Discovery;

namespace Ideation.Tests.App;

public class FamilySearchTests
{
    private static readonly float[] Ice = BagOfWords.Embed("ice sheds blade");

    [Fact]
    public async Task One_document_of_each_family_is_shown_and_the_others_are_named()
    {
        var index = new MemoryPatentIndex(
        [
            Some.PatentDocument("US1000001", "ice sheds blade", family: "f1"),
            Some.PatentDocument("US1000002", "ice sheds", family: "f1"),
            Some.PatentDocument("US1000003", "pump", family: "f2"),
        ]);

        var found = await FamilySearch.RunAsync(index, new NeighbourQuery(Ice, 10), TestContext.Current.CancellationToken);

        Assert.Equal(["US1000001", "US1000003"], found.Select(family => family.Best.Document.Number.Value));
        Assert.Equal(["US1000002"], found[0].Others.Select(number => number.Value));
        Assert.Empty(found[1].Others);
    }

    [Fact]
    public async Task A_large_family_does_not_keep_other_families_out_of_the_list()
    {
        var large = Enumerable.Range(0, 50).Select(i => Some.PatentDocument(title: "ice sheds blade", family: "f1"));
        var index = new MemoryPatentIndex([.. large, Some.PatentDocument(title: "pump", family: "f2"), Some.PatentDocument(title: "valve", family: "")]);

        var found = await FamilySearch.RunAsync(index, new NeighbourQuery(Ice, 3), TestContext.Current.CancellationToken);

        Assert.Equal(3, found.Count);
        Assert.Equal(49, found[0].Others.Count);
    }
}
