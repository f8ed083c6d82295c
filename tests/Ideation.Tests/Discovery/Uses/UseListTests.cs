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
        Assert.All(uses, use => Assert.InRange(use.Match.Value, 0.15, 1));
        Assert.All(uses, use => Assert.InRange(use.SupportingOrganisations, 1, use.SupportingFamilies));
    }

    private Task<DiscoveryResult> FindAsync(Distance distance, int limit) =>
        _world.Discovery().FindUsesAsync(BridgeWorld.Technology, distance, limit, CancellationToken.None);
}
