using Ideation.Discovery.Fields;
using Ideation.Discovery.Uses;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Uses;

public class UseListTests
{
    private readonly BridgeWorld _world = new();

    [Fact]
    public async Task A_mixed_list_spans_the_distances_that_are_grounded()
    {
        var bands = (await FindAsync(Distance.Mix, 3)).Uses.Select(use => use.Unexpectedness.Band).ToHashSet();

        Assert.Contains(FieldBand.Near, bands);
        Assert.Contains(FieldBand.Unseen, bands);
    }

    [Fact]
    public async Task Every_examined_field_is_a_use_or_has_a_reason_and_none_is_both()
    {
        var result = await FindAsync(Distance.Far, 1);
        var used = result.Uses.Select(use => use.Field.Subclass).ToHashSet();

        Assert.Single(used);
        Assert.DoesNotContain(result.Rejected, rejected => used.Contains(rejected.Field.Subclass));
        Assert.Equal(result.Rejected.Count, result.Rejected.Select(rejected => rejected.Field.Subclass).Distinct().Count());
        Assert.Contains(result.Rejected, rejected => rejected.Field.Subclass == Field("C09D") && rejected is { Reason: RejectionReason.Distance, Families: > 0 });
        Assert.All(new[] { "F03D", "A61M", "C09D" }, code => Assert.True(used.Contains(Field(code)) || result.Rejected.Any(rejected => rejected.Field.Subclass == Field(code))));
    }

    [Fact]
    public async Task A_purpose_filed_under_two_fields_is_one_use()
    {
        for (var i = 0; i < 2; i++)
        {
            _world.Add($"Rotor blade hub heater {i}", $"A wind turbine rotor blade hub carries a thin hydrophobic silane layer so that ice does not adhere. Water droplets roll off, variant {i}.", "B64C F03D", "Hub Works SA");
        }

        var uses = (await FindAsync(Distance.Far, 8)).Uses;

        Assert.Equal(uses.Count, uses.Select(use => use.Bridge.Far.Number).Distinct().Count());
        Assert.Equal(uses.Count, uses.Select(use => use.Purpose).Distinct().Count());
    }

    [Fact]
    public async Task The_match_of_a_use_lies_between_nothing_and_everything()
    {
        var uses = (await FindAsync(Distance.Mix, 5)).Uses;

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.InRange(use.Match.Value, BridgeWorld.Options.LeastMatch, 1));
        Assert.All(uses, use => Assert.True(use.Match is { Mechanism: >= 0 and <= 1, Purpose: >= 0 and <= 1, Terms: > 0 and < 1 }, use.Match.ToString()));
        Assert.All(uses, use => Assert.InRange(use.SupportingOrganisations, 1, use.SupportingFamilies));
    }

    [Fact]
    public async Task A_short_list_calls_no_field_weak_that_a_long_one_shows()
    {
        AddUses();

        var shown = (await FindAsync(Distance.Far, 8)).Uses.Select(use => use.Field.Subclass).ToHashSet();
        var other = await FindAsync(Distance.Far, 1);

        Assert.True(shown.Count > 4, $"{shown.Count}");
        Assert.DoesNotContain(other.Rejected, rejected => rejected.Reason == RejectionReason.Weak && shown.Contains(rejected.Field.Subclass));
        Assert.Contains(other.Rejected, rejected => rejected.Reason == RejectionReason.Rank && shown.Contains(rejected.Field.Subclass));
    }

    [Fact]
    public async Task Places_of_a_mix_that_no_other_band_fills_go_to_far_uses()
    {
        AddUses();

        var uses = (await FindAsync(Distance.Mix, 6)).Uses;

        Assert.Equal(6, uses.Count);
        Assert.True(uses.Count(use => use.Unexpectedness.Band == FieldBand.Unseen) > 3, string.Join(' ', uses.Select(use => use.Unexpectedness.Band)));
        Assert.True(uses.Count(use => use.Unexpectedness.Band == FieldBand.Near) <= 1);
    }

    [Fact]
    public async Task No_class_has_more_uses_than_its_share_and_the_reason_says_so()
    {
        AddUses();
        _world.Add("Water wheel with ice shedding layer", "A water wheel blade carries a thin hydrophobic fluorinated silane layer on metal so that ice does not adhere; water droplets roll off in winter.", "F03B", "Mill Works AG");
        _world.Add("Ice free water turbine", "The metal blades of a water turbine carry a hydrophobic coating of silane: ice and dirt do not adhere and droplets roll off.", "F03B", "Mill Works AG");

        var result = await _world.Discovery(BridgeWorld.Options with { MostPerClass = 1 }).FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 12, CancellationToken.None);

        Assert.Equal(result.Uses.Count, result.Uses.Select(use => use.Field.Subclass.Class).Distinct().Count());
        Assert.Contains(result.Uses, use => use.Field.Subclass.Class == "F03");
        Assert.Contains(result.Rejected, rejected => rejected.Field.Subclass.Class == "F03" && rejected.Reason == RejectionReason.Share);
    }

    [Fact]
    public async Task A_document_that_is_mainly_about_another_field_counts_less()
    {
        var whole = await ScoreAsync(1);
        var half = await ScoreAsync(0.5);

        Assert.Equal(whole.Secondary / 2, half.Secondary, 9);
        Assert.Equal(whole.First, half.First, 9);

        async Task<(double First, double Secondary)> ScoreAsync(double factor)
        {
            var world = new BridgeWorld();
            world.Add("Gutter with ice shedding layer", "A roof gutter of metal carries a thin hydrophobic fluorinated silane layer so that ice does not adhere and droplets roll off; leaves slide away.", "E99Z E04D", "Roof Works AG");
            world.Add("Ice free gutter", "The metal of a roof gutter gets a hydrophobic silane coating: dirt and ice do not adhere, water droplets roll off, leaves slide away.", "E99Z E04D", "Roof Works AG");
            var uses = (await world.Discovery(BridgeWorld.Options with { SecondaryFactor = factor }).FindUsesAsync(BridgeWorld.Technology, Distance.Far, 12, CancellationToken.None)).Uses;
            return (uses.First(use => use.Field.Subclass == Field("F03D")).Score, uses.First(use => use.Field.Subclass == Field("E04D")).Score);
        }
    }

    [Fact]
    public async Task Copies_of_one_invention_are_no_bridge()
    {
        var copy = _world.Documents[0];
        _world.Add(copy.Title, copy.Abstract + " Copied.", "F01D", "Copy Works AG", family: "other");
        _world.Add("Steam turbine blade without ice", "A steam turbine blade of metal gets a hydrophobic coating of fluorinated silane so that droplets roll off and dirt is shed.", "F01D", "Copy Works AG");

        var uses = (await FindAsync(Distance.Far, 12)).Uses;

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.True(use.Bridge.Similarity < BridgeWorld.Options.SameInvention, $"{use.Bridge.Home.Title} / {use.Bridge.Far.Title} {use.Bridge.Similarity}"));
    }

    [Fact]
    public async Task A_given_home_field_without_a_near_document_is_said_to_be_the_reason()
    {
        var result = await _world.Discovery().FindUsesAsync(BridgeWorld.Technology with { HomeFields = [Field("G10D")] }, Distance.Far, 3, CancellationToken.None);

        Assert.Empty(result.Uses);
        Assert.Equal(AbstentionReason.NothingAtHome, result.Abstention);
    }

    private void AddUses()
    {
        foreach (var (field, thing) in new[] { ("B63B", "ship hull"), ("E04D", "roof gutter"), ("A47G", "window pane"), ("H02G", "power cable"), ("B61D", "railway wagon"), ("G01W", "weather sensor"), ("E01F", "road sign") })
        {
            _world.Add($"{thing} that stays clean", $"A {thing} of metal carries a thin hydrophobic fluorinated silane layer so that ice does not adhere and droplets roll off the {thing}.", field, $"{thing} Works AG");
            _world.Add($"Keeping a {thing} free of ice", $"The {thing} gets a hydrophobic coating of silane: dirt and ice do not adhere, water droplets roll off; the {thing} lasts.", field, $"{thing} Works AG");
        }

        // More of what is near needs more of what is not, or nothing stands out.
        for (var i = 0; i < 120; i++)
        {
            _world.Add($"Ledger {i}", $"An account book sums entries of column {i} and prints the balance of the month.", "G06Q", $"Ledger Works {i}");
        }
    }

    private Task<DiscoveryResult> FindAsync(Distance distance, int limit) =>
        _world.Discovery().FindUsesAsync(BridgeWorld.Technology, distance, limit, CancellationToken.None);
}
