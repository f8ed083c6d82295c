using Ideation.Discovery;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery;

/// <summary>Documents that nobody classified show uses by the fields that their texts plainly belong to.</summary>
public class UnclassifiedTests
{
    private const string Ship = "A ship hull carries a hydrophobic fluorinated silane coating so that water droplets roll off and ice does not adhere to the hull of the ship.";

    private static readonly (string Field, string Words)[] Trades =
    [
        ("B05D", "coating layer metal sheet paint"), ("B63B", "ship hull mast rudder harbour"), ("A21D", "dough bread yeast loaves oven"),
    ];

    [Fact]
    public async Task A_text_of_one_trade_gets_its_field_and_one_of_several_or_none_is_left_out()
    {
        PatentDocument[] documents = [Unclassified("ship hull mast"), Unclassified("ship hull dough bread"), Unclassified("nothing known here"), Unclassified("")];

        var read = await new FieldReading(new SpanReader(new BagOfWords()), Predictor(Trades)).ReadAsync([.. documents.Select(document => new Neighbour(document, 0.5))], TestContext.Current.CancellationToken);

        var (only, similarity) = Assert.Single(read);
        Assert.Equal(documents[0].Number, only.Number);
        Assert.Equal(0.5, similarity);
        Assert.Equal([Field("B63B")], only.Fields);
        Assert.True(only.HasPredictedFields);
        Assert.Empty(only.Classifications);
        Assert.False(documents[0].HasPredictedFields);
    }

    [Fact]
    public async Task A_second_field_is_one_the_text_is_nearly_as_much_about()
    {
        (string Field, string Words)[] trades = [("B63B", "ship hull mast"), ("B63H", "ship propeller blades"), ("A21D", "dough bread yeast")];
        PatentDocument[] documents = [Unclassified("hull mast propeller blades"), Unclassified("hull mast")];

        var read = await new FieldReading(new SpanReader(new BagOfWords()), Predictor(trades)).ReadAsync([.. documents.Select(document => new Neighbour(document, 0.5))], TestContext.Current.CancellationToken);

        Assert.Equal([Field("B63B"), Field("B63H")], read[0].Document.Fields.Order());
        Assert.Equal([Field("B63B")], read[1].Document.Fields);
    }

    [Fact]
    public async Task Of_a_family_the_classified_member_is_shown()
    {
        var world = World();
        var twin = world.Add("", Ship + " Crew aboard.", "B63B", "Ship Yard Oy", family: "ship");
        world.Replace(world.Documents.First(document => document.Abstract == Ship) with { FamilyId = "ship" });
        var reader = new SpanReader(new BagOfWords());
        var search = new NeighbourSearch(new MemoryPatentIndex(world.Documents), reader, world.Statistics(), Options());

        var around = await search.SearchAsync(await reader.ReadAsync(BridgeWorld.Technology, TestContext.Current.CancellationToken), new SearchExtent(Unclassified: true), TestContext.Current.CancellationToken);

        Assert.Equal("ship", Assert.Single(around.Predicted).Document.Family);
        Assert.Equal(twin.Number, Assert.Single(around.Shown, neighbour => neighbour.Document.Family == "ship").Document.Number);
    }

    [Fact]
    public async Task They_are_looked_for_where_asked_and_do_not_vote()
    {
        var world = World();
        var reader = new SpanReader(new BagOfWords());
        var search = new NeighbourSearch(new MemoryPatentIndex(world.Documents), reader, world.Statistics(), Options());
        var reading = await reader.ReadAsync(BridgeWorld.Technology, TestContext.Current.CancellationToken);

        var with = await search.SearchAsync(reading, new SearchExtent(Unclassified: true), TestContext.Current.CancellationToken);
        var without = await search.SearchAsync(reading, default(SearchExtent), TestContext.Current.CancellationToken);

        Assert.Equal([Field("B63B")], Assert.Single(with.Predicted).Document.Fields);
        Assert.Equal(2, with.UnclassifiedDocuments);
        Assert.Contains(with.Shown, neighbour => neighbour.Document.HasPredictedFields);
        Assert.Empty(without.Predicted);
        Assert.Equal(0, without.UnclassifiedDocuments);
        foreach (var around in new[] { with, without })
        {
            Assert.DoesNotContain(around.All, neighbour => neighbour.Document.HasPredictedFields);
            Assert.DoesNotContain(around.Voters(1000), voter => voter.Fields.Contains(Field("B63B")) && voter.Similarity > 0.3);
        }
    }

    [Theory]
    [InlineData("Nobody", "crane", 1)]
    [InlineData("Ship Yard Oy", "crane", 0)]
    [InlineData("Nobody", "hull", 0)]
    public async Task The_owners_own_and_what_is_ruled_out_are_left_out(string owner, string excluded, int left)
    {
        var world = World();
        var reader = new SpanReader(new BagOfWords());
        var search = new NeighbourSearch(new MemoryPatentIndex(world.Documents), reader, world.Statistics(), Options());
        var technology = BridgeWorld.Technology with { Owner = Organisation.FromApplicant(owner), ExcludedTerms = [excluded] };

        var around = await search.SearchAsync(await reader.ReadAsync(technology, TestContext.Current.CancellationToken), new SearchExtent(Unclassified: true), TestContext.Current.CancellationToken);

        Assert.Equal(left, around.Predicted.Count);
        Assert.Equal(left, around.Shown.Count - around.All.Count);
    }

    [Fact]
    public async Task One_shows_a_use_that_says_so()
    {
        var result = await World().Discovery(Options()).FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 8, TestContext.Current.CancellationToken);

        var use = Assert.Single(result.Uses, use => use.Field.Subclass == Field("B63B"));
        Assert.True(use.Bridge.Far.HasPredictedFields);
        Assert.Contains(use.Bridge.FarEvidence.Quote, Ship, StringComparison.Ordinal);
        Assert.Equal(2, result.UnclassifiedDocuments);
        Assert.All(result.Uses.Where(other => other != use), other => Assert.False(other.Bridge.Far.HasPredictedFields));
    }

    [Fact]
    public async Task Without_a_predictor_nobody_knows_their_fields()
    {
        var result = await World().Discovery().FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 8, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(result.Uses, use => use.Field.Subclass == Field("B63B"));
        Assert.Equal(0, result.UnclassifiedDocuments);
    }

    // Ships are known to the corpus by documents that have nothing to do with coatings.
    private static BridgeWorld World()
    {
        var world = new BridgeWorld();
        for (var i = 0; i < 4; i++)
        {
            world.Add("Harbour crane", $"A vessel is moored in the harbour beside crane number {i} of the deck.", "B63B", "Harbour SE");
        }

        world.Replace(world.Add("", Ship, "B05D", "Ship Yard Oy") with { Classifications = [] });
        world.Replace(world.Add("", "Dough with yeast rests until the loaves have risen.", "B05D", "Bakery Oy") with { Classifications = [] });
        return world;
    }

    private static PatentDocument Unclassified(string text) => Some.PatentDocument(title: "", @abstract: text, codes: []);

    private static DiscoveryOptions Options() => BridgeWorld.Options with
    {
        Ranking = new RankingModel { EmbeddingModel = "bag@1", Predictor = Predictor(Trades), Weights = new([0.2, 2, 0, 1, 0, 0, 0, 0, 0, 0], 1, 0), Folds = [] },
    };

    private static FieldPredictor Predictor((string Field, string Words)[] trades) => new([.. trades.Select(trade => Field(trade.Field))], [.. trades.Select(trade => BagOfWords.Embed(trade.Words).Select(weight => 8 * weight).ToArray())], new float[trades.Length]);
}
