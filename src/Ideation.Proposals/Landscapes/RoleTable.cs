using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>The roles of the value chain, the words they were seen by and who fills them.</summary>
internal static class RoleTable
{
    private const int Words = 6;
    private const int Players = 3;

    public static Markup Render(LandscapePage page)
    {
        var (chain, phrases) = (page.Landscape.ValueChain, page.Phrases);
        var most = Math.Max(1, chain.Roles.Max(role => role.Families));
        return page.Section("roles", phrases.ValueChain, phrases.ValueChainLead(chain.Unplaced), "roles", Markup.Of($"""
            <table class="stacked">
            <thead><tr><th scope="col">{phrases.Column(LandscapeColumn.Role)}</th><th scope="col" class="bars">{phrases.Column(LandscapeColumn.Families)}</th><th scope="col">{phrases.SeenBy}</th><th scope="col">{phrases.Column(LandscapeColumn.Organisation)}</th></tr></thead>
            <tbody>{Markup.Each(chain.Roles, role => Row(page, role, most))}</tbody>
            </table>
            """));
    }

    private static Markup Row(LandscapePage page, RoleCount role, int most) => Markup.Of($"""
        <tr><th scope="row">{page.Phrases.Role(role.Role)}</th><td class="bars" data-label="{page.Phrases.Column(LandscapeColumn.Families)}">{role.Families} {LandscapePage.Bar(role.Families / (double)most)}</td><td data-label="{page.Phrases.SeenBy}">{string.Join(", ", role.Words.Take(Words).Select(word => $"{page.Phrases.Quoted(word.Word)} {LandscapePage.Number(word.Families)}"))}</td><td data-label="{page.Phrases.Column(LandscapeColumn.Organisation)}">{string.Join("; ", role.Players.Take(Players).Select(player => $"{player.Organisation.Name} {LandscapePage.Number(player.Families)}"))}</td></tr>
        """);
}
