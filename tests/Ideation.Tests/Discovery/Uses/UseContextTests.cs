using Ideation.Discovery;
using Ideation.Discovery.Landscape;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Uses;

public class UseContextTests
{
    private readonly BridgeWorld _world = new();

    [Fact]
    public async Task The_nearest_document_of_both_fields_is_the_precedent_with_who_filed_and_when()
    {
        _world.Add("Coated turbine blade", "A hydrophobic silane coating is bonded to a metal rotor blade so that ice does not adhere and water droplets roll off.", "F03D B05D", "Later Blades Ltd", 2012);
        _world.Add("Painting a tower", "A tower of a wind turbine is painted with a roller that climbs.", "F03D B05D", "Early Painters Ltd", 1999);

        var precedent = (await UseAsync("F03D")).Context!.Precedent!;

        Assert.Equal("Coated turbine blade", precedent.Nearest.Title);
        Assert.Contains(precedent.Evidence.Quote, precedent.Nearest.Abstract, StringComparison.Ordinal);
        Assert.Equal((2, 1999, 0), (precedent.Families, precedent.FirstYear, precedent.Undated));
        Assert.Equal(["Early Painters Ltd", "Later Blades Ltd"], precedent.Organisations.Select(organisation => organisation.Name));
    }

    [Fact]
    public async Task Documents_without_a_date_are_counted_since_one_of_them_could_be_the_first()
    {
        var dated = _world.Add("Coated turbine blade", "A hydrophobic silane coating is bonded to a metal rotor blade so that ice does not adhere and water droplets roll off.", "F03D B05D", "Later Blades Ltd", 2012);
        _world.Replace(_world.Add("Painting a tower", "A tower of a wind turbine is painted with a roller that climbs.", "F03D B05D", "Early Painters Ltd", 1999) with { PublicationDate = null });

        var precedent = (await UseAsync("F03D")).Context!.Precedent!;

        Assert.Equal((2, dated.PublicationDate!.Value.Year, 1), (precedent.Families, precedent.FirstYear, precedent.Undated));
    }

    [Fact]
    public async Task A_step_that_nobody_made_has_no_precedent() => Assert.Null((await UseAsync("F03D")).Context!.Precedent);

    [Fact]
    public async Task What_has_lapsed_or_is_too_old_cannot_stand_in_the_way()
    {
        var options = BridgeWorld.Options with { Today = new DateOnly(2026, 1, 1), BlockingMechanism = 0 };
        var all = await BlockingAsync(BridgeWorld.Options with { BlockingMechanism = 0 });
        var alive = await BlockingAsync(options);

        Assert.Contains("Lightning and ice protected rotor", all);
        Assert.DoesNotContain("Lightning and ice protected rotor", alive);
        Assert.Contains(_world.Blade1.Title, alive);

        _world.Replace(_world.Blade1 with { Availability = Availability.Lapsed });
        Assert.DoesNotContain(_world.Blade1.Title, await BlockingAsync(options));
    }

    [Fact]
    public async Task The_owner_never_stands_in_its_own_way() =>
        Assert.DoesNotContain("Own ice shedding rotor", await BlockingAsync(BridgeWorld.Options with { BlockingMechanism = 0 }));

    [Fact]
    public async Task Activity_counts_families_organisations_and_who_combines_the_shared_terms()
    {
        var activity = (await UseAsync("F03D")).Context!.Activity;

        Assert.Equal((3, 2), (activity.Families, activity.Organisations));
        Assert.InRange(activity.Combining, 1, 3);
        Assert.Equal(CrowdingTrend.TooFew, activity.Trend);
    }

    private async Task<string[]> BlockingAsync(DiscoveryOptions options)
    {
        var found = await _world.Discovery(options).FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 5, CancellationToken.None);
        return [.. found.Uses.Where(use => use.Field.Subclass == Field("F03D")).SelectMany(use => use.Context!.Blocking).Select(lead => lead.Document.Title)];
    }

    private async Task<AlternativeUse> UseAsync(string field) =>
        (await _world.Discovery().FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 5, CancellationToken.None)).Uses.First(use => use.Field.Subclass == Field(field));
}
