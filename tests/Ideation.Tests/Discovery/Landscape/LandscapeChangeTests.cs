using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class LandscapeChangeTests
{
    private static readonly DateTimeOffset Then = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly LandscapeRequest Request = SomeLandscape.Fields("B05D", "F03D", "F16C");

    [Fact]
    public async Task Nothing_changed_between_two_runs_over_the_same_index()
    {
        var landscape = await SomeLandscape.DrawAsync(Request);

        var change = LandscapeChange.Between(LandscapeSnapshot.Of(landscape, Then), await SomeLandscape.DrawAsync(Request));

        Assert.True(change.IsNone);
        Assert.Equal((Then, true), (change.Since, change.SameDefinition));
    }

    [Fact]
    public async Task New_documents_players_and_fields_are_told()
    {
        var before = LandscapeSnapshot.Of(await SomeLandscape.DrawAsync(Request, SomeLandscape.Documents[..5]), Then);

        var change = LandscapeChange.Between(before, await SomeLandscape.DrawAsync(Request));

        Assert.Equal(["US1000005", "US1000006", "US1000008"], change.NewDocuments.Select(document => document.Document.Number.Value).Order());
        Assert.Equal(["GAMMA"], change.NewPlayers.Select(player => player.Organisation.Key));
        Assert.Equal(["F03D 2→4", "B05D 3→4", "F16C 0→1"], change.Fields.Select(field => $"{field.Key} {field.Before}→{field.Now}"));
        Assert.Empty(change.Gone);
    }

    [Fact]
    public async Task What_is_gone_is_told_too()
    {
        var before = LandscapeSnapshot.Of(await SomeLandscape.DrawAsync(Request), Then);

        var change = LandscapeChange.Between(before, await SomeLandscape.DrawAsync(Request, SomeLandscape.Documents[..6]));

        Assert.Equal(["US1000006", "US1000008"], change.Gone);
        Assert.Contains(change.Fields, field => field is { Key: "F16C", Field: null, Before: 1, Now: 0 });
    }

    [Fact]
    public async Task A_second_publication_of_a_known_family_is_no_new_family()
    {
        var before = LandscapeSnapshot.Of(await SomeLandscape.DrawAsync(Request, SomeLandscape.Documents[..1]), Then);

        Assert.Empty(LandscapeChange.Between(before, await SomeLandscape.DrawAsync(Request, SomeLandscape.Documents[..2])).NewDocuments);
    }

    [Fact]
    public async Task An_edited_definition_is_noticed()
    {
        var before = LandscapeSnapshot.Of(await SomeLandscape.DrawAsync(Request), Then);

        Assert.False(LandscapeChange.Between(before, await SomeLandscape.DrawAsync(Request with { Limit = 19_000 })).SameDefinition);
    }
}
