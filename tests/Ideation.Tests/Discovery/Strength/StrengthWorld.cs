using Ideation.Discovery;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Strength;

namespace Ideation.Tests.Discovery.Strength;

/// <summary>A vague coating amid two camps that share its mechanism: blades that stand frost, where glass is spoken of, and catheters, where blood is. What divides them is worth a question.</summary>
internal sealed class StrengthWorld
{
    public const string Text = "We put a thin hydrophobic silane coating on metal; water droplets roll off and dirt does not adhere.";

    public static CoreTechnology Technology { get; } = new() { Text = Text, HomeFields = [SomeFields.Field("B05D")] };

    public StrengthWorld(string bladesName = "glass", string cathetersName = "blood")
    {
        for (var i = 0; i < 12; i++)
        {
            World.Add("Rotor blade layer", $"A thin hydrophobic silane layer on {bladesName} of rotor blade {i} lets water droplets roll off so that dirt does not adhere.", "F03D", $"Rotor {i} GmbH", family: $"r{i}");
            World.Add("Catheter wall", $"A thin hydrophobic silane layer on a catheter wall {i} lets droplets of {cathetersName} roll off so that dirt does not adhere.", "A61M", $"Tube {i} SA", family: $"t{i}");
        }

        // Unrelated documents give the text a background, without which nothing but similarity counts as support.
        for (var i = 0; i < 300; i++)
        {
            World.Add("Sorting mail", $"Letters {i} are sorted by postcode into bags for each round.", "B07C", $"Post {i} plc", family: $"m{i}");
        }

        for (var i = 0; i < 25; i++)
        {
            World.Add("Window cleaner", $"Water droplets and dirt are wiped by robot {i}.", "A47L", $"Clean {i} AG", family: $"c{i}");
        }
    }

    public BridgeWorld World { get; } = new();

    public StrengthDiscovery Discovery(RankingModel? ranking = null) =>
        new(new MemoryPatentIndex(World.Documents), new BagOfWords(), World.Statistics(), new DiscoveryOptions { Ranking = ranking });

    public Task<StrengthSheet> SheetAsync(CoreTechnology? technology = null) => Discovery().FindAsync(technology ?? Technology, null, TestContext.Current.CancellationToken);
}
