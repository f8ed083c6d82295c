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
        Assert.Equal(PortfolioVerdict.OthersClose, items[1].Verdict);
    }

    [Fact]
    public async Task Documents_of_every_applicant_of_its_own_are_nobody_else()
    {
        var world = new BridgeWorld();
        var joint = world.Add("Zither tuning peg", "Zither pegs hold gut strings while a luthier tunes plucked chords by ear.", "G10D", "First Ltd");
        joint = joint with { Applicants = ["First Ltd", "Second Ltd"] };
        world.Replace(joint);
        world.Add("Zither tuning peg again", "Zither pegs hold gut strings while a luthier tunes plucked chords by hand.", "G10D", "Second Ltd");

        // Its words are known without the documents of its own applicants, which are no evidence.
        world.Add("Racket", "Gut strings hold a racket frame in tension while players hit balls across nets on clay courts.", "G10D", "Third Ltd");
        world.Add("Violin", "A luthier tunes plucked chords by ear before varnish dries on spruce plates near warm stoves.", "G10D", "Third Ltd");
        world.Add("Table", "Zither pegs of oak keep a tuning peg table from rocking on uneven floors of taverns.", "G10D", "Third Ltd");

        var alone = Assert.Single(await ExamineAsync(world, [joint], null));
        var named = Assert.Single(await ExamineAsync(world, [joint], Organisation.FromApplicant("First Ltd")));

        Assert.Equal((PortfolioVerdict.LooksIdle, 0), (alone.Verdict, alone.OthersNear));
        Assert.Equal((PortfolioVerdict.OthersClose, 1), (named.Verdict, named.OthersNear));
    }

    [Fact]
    public async Task No_applicant_of_a_document_is_evidence_for_its_uses()
    {
        var world = new BridgeWorld();
        var joint = world.Add("Ice shedding layer", BridgeWorld.Text, "B05D", "First Ltd") with { Applicants = ["First Ltd", "Rotor Systems GmbH"] };
        world.Replace(joint);

        foreach (var owner in new Organisation?[] { null, Organisation.FromApplicant("First Ltd") })
        {
            var item = Assert.Single(await ExamineAsync(world, [joint], owner));
            Assert.DoesNotContain("Rotor Systems GmbH", item.Uses.SelectMany(use => use.Support.Select(near => near.Document).Append(use.Bridge.Home).Append(use.Bridge.Far)).SelectMany(document => document.Applicants));
        }

        Assert.Contains("Rotor Systems GmbH", (await ExamineAsync(world, [joint with { Applicants = ["First Ltd"] }], null))[0].Uses.SelectMany(use => use.Support).SelectMany(near => near.Document.Applicants));
    }

    [Fact]
    public async Task One_document_alone_has_the_verdict_that_it_has_among_all_of_its_owner()
    {
        var world = new BridgeWorld();
        var used = world.Add("Ice shedding layer", BridgeWorld.Text, "B05D", "Third Ltd");
        PatentDocument[] all = [used, world.Add("Rotor hub", "A hub carries the blades of a wind turbine on a flange.", "F03D", "Third Ltd"), world.Add("Rotor brake", "A brake holds the shaft of a wind turbine in a storm.", "F03D", "Third Ltd")];

        var alone = Assert.Single(await ExamineAsync(world, [used], null));
        var among = (await ExamineAsync(world, all, Organisation.FromApplicant("Third Ltd")))[0];

        Assert.Equal(["F03D"], alone.OwnersFields.Select(field => field.Value));
        Assert.Equal((among.Verdict, among.BestUse?.Purpose), (alone.Verdict, alone.BestUse?.Purpose));
    }

    private static Task<IReadOnlyList<PortfolioItem>> ExamineAsync(BridgeWorld world, IReadOnlyList<PatentDocument> documents, Organisation? owner) =>
        new PortfolioDiscovery(new MemoryPatentIndex(world.Documents), new BagOfWords(), world.Statistics(), BridgeWorld.Options, new PortfolioOptions(), SomePortfolio.Today).ExamineAsync(documents, owner, null, TestContext.Current.CancellationToken);
}
