using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Landscapes;

/// <summary>Who is active, how much, and in what.</summary>
internal static class PlayerTable
{
    private const int Shown = 20;

    public static Markup Render(LandscapePage page)
    {
        var (players, phrases) = (page.Landscape.Players, page.Phrases);
        return Markup.When(players.Count > 0, () => page.Section("players", phrases.Players, phrases.PlayersLead, "players", Markup.Of($"""
            <table>
            <thead><tr><th scope="col">{phrases.Column(LandscapeColumn.Organisation)}</th><th scope="col" class="bars">{phrases.Column(LandscapeColumn.Families)}</th><th scope="col" class="count wide">{phrases.Column(LandscapeColumn.Share)}</th><th scope="col" class="count">{phrases.Column(LandscapeColumn.Focus)}</th><th scope="col" class="count wide">{phrases.Column(LandscapeColumn.LatestYear)}</th><th scope="col">{phrases.Column(LandscapeColumn.Specialised)}</th></tr></thead>
            <tbody>{Markup.Each(players.Take(Shown), player => Row(page, player, players[0].Families))}</tbody>
            </table>
            {Markup.When(players.Count > Shown, () => Markup.Of($"""<p class="note">{phrases.MoreInData(players.Count - Shown)}</p>"""))}
            """)));
    }

    private static Markup Row(LandscapePage page, Player player, int most) => Markup.Of($"""
        <tr><th scope="row">{player.Organisation.Name}{Markup.When(player.IsPerson, () => Markup.Of($""" <span class="note">{page.Phrases.Person}</span>"""))}</th><td class="bars">{player.Families} {LandscapePage.Bar(player.Families / (double)most)}</td><td class="count wide">{LandscapePhrases.Percent(player.Share)}</td><td class="count">{(player.Families > 1 ? LandscapePhrases.Ratio(player.Focus) + "×" : "–")}</td><td class="count wide">{LandscapePage.Number(player.LatestYear)}</td><td>{Specialised(page, player)}</td></tr>
        """);

    private static Markup Specialised(LandscapePage page, Player player) => player.Fields is [{ Specialisation: { } specialisation and >= 1.1 } field, ..]
        ? Markup.Of($"""{page.FieldName(field.Field)} <span class="note">{LandscapePhrases.Ratio(specialisation)}× · {field.Families}</span>""")
        : Markup.Of($"–");
}
