using Ideation.Discovery.Portfolio;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Portfolio;

public class PortfolioDiscoveryTests
{
    [Fact]
    public async Task A_document_with_a_mechanism_of_other_fields_has_a_use_one_of_a_crowded_field_has_its_own_field_only()
    {
        var world = new BridgeWorld();
        var used = world.Add("Ice shedding layer", BridgeWorld.Text, "B05D", "Two Owners Ltd");
        var crowded = world.Add("Routing packets", "A router forwards packets along queue kano by priority tables and acknowledges frames.", "H04L", "Two Owners Ltd");

        var items = await ExamineAsync(world, [used, crowded], null);

        Assert.InRange(items[0].Verdict, PortfolioVerdict.StrongUse, PortfolioVerdict.WeakUse);
        Assert.Equal(PortfolioVerdict.InOwnField, items[1].Verdict);
    }

    [Fact]
    public async Task Documents_of_every_applicant_of_its_own_are_nobody_else()
    {
        var world = new BridgeWorld();
        var joint = world.Add("Zither tuning peg", "Zither pegs hold gut strings while a luthier tunes plucked chords by ear.", "G10D", "First Ltd");
        joint = joint with { Applicants = ["First Ltd", "Second Ltd"] };
        world.Replace(joint);
        world.Add("Zither tuning peg again", "Zither pegs hold gut strings while a luthier tunes plucked chords by hand.", "G10D", "Second Ltd");

        var alone = Assert.Single(await ExamineAsync(world, [joint], null));
        var named = Assert.Single(await ExamineAsync(world, [joint], Organisation.FromApplicant("First Ltd")));

        Assert.Equal((PortfolioVerdict.LooksIdle, 0), (alone.Verdict, alone.OthersNear));
        Assert.Equal((PortfolioVerdict.InOwnField, 1), (named.Verdict, named.OthersNear));
    }

    private static Task<IReadOnlyList<PortfolioItem>> ExamineAsync(BridgeWorld world, IReadOnlyList<PatentDocument> documents, Organisation? owner) =>
        new PortfolioDiscovery(new MemoryPatentIndex(world.Documents), new BagOfWords(), world.Statistics(), BridgeWorld.Options, new PortfolioOptions(), SomePortfolio.Today).ExamineAsync(documents, owner, null, TestContext.Current.CancellationToken);
}
