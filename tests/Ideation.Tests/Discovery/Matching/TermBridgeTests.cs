using Ideation.App;
using Ideation.Discovery.Matching;

namespace Ideation.Tests.Discovery.Matching;

public class TermBridgeTests
{
    [Fact]
    public void A_term_is_found_by_the_key_that_texts_have_and_in_its_singular()
    {
        var bridge = new TermBridge([("液滴", "Droplets"), ("装置", "device for the home")]);

        Assert.Equal(["droplet"], bridge.English("液滴"));
        Assert.Empty(bridge.English("装置"));
        Assert.Empty(bridge.English("未知"));
    }

    [Fact]
    public void The_bundled_glossary_holds_thousands_of_terms() => Assert.True(GlossaryFile.Read().Terms > 5000);
}
