using Ideation.Discovery;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Strength;

public class HomeBackingTests
{
    private const string Text = "We coat metal parts; customers like that nothing sticks.";

    [Theory]
    [InlineData("A ribbed canopy opens when two sticks are pushed.", 0.15, false, false)]
    [InlineData("A ribbed canopy opens when two sticks are pushed.", 0.25, false, true)]
    [InlineData("A ribbed canopy opens when two sticks are pushed.", 0.15, true, true)]
    [InlineData("A layer is laid on metal so that no dirt sticks.", 0.15, false, true)]
    public async Task A_field_that_shares_one_word_with_the_text_needs_more_votes(string near, double confidence, bool isThin, bool backed)
    {
        var reading = await new SpanReader(new BagOfWords()).ReadAsync(new CoreTechnology { Text = Text }, TestContext.Current.CancellationToken);
        var document = Some.PatentDocument(title: "Canopy", @abstract: near, codes: ["A45B 1/00"]);
        var around = new Neighbourhood([new Neighbour(document, 0.3f)], [], [], 1) { IsThin = isThin };

        Assert.Equal(backed, new HomeBacking(reading, around, new DocumentTerms(), new DiscoveryOptions()).Backs(Home("A45B", confidence)));
    }
}
