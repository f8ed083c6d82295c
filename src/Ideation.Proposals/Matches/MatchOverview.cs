using Ideation.Discovery.Matching;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Matches;

/// <summary>All matches at a glance: the matrix where it fits a page, else the best of each row; then the best of each column.</summary>
internal static class MatchOverview
{
    private const int MostRows = 40;
    private const int MostColumns = 14;
    private const int Listed = 60;
    private const int Best = 3;

    public static Markup Render(MatchPage page) => Markup.When(page.Rows.Count > 1, () => page.Rows.Count <= MostRows && page.Columns.Count is > 1 and <= MostColumns ? Matrix(page) : Markup.Of($"""
        <section id="overview">
        <h2>{page.Words.BestOf(page.Matrix.Rows[0].Kind)}</h2>
        <p>{page.Words.Key(page.Matrix)} {page.Words.BestLead}</p>
        {List(page, page.Rows, match => page.Matrix.Rows[match.Row], match => page.Matrix.Columns[match.Column])}
        </section>
        """));

    public static Markup RenderOtherSide(MatchPage page) => Markup.When(page.Rows.Count > 1 && page.Columns.Count > 1, () => Markup.Of($"""
        <section id="other-side">
        <h2>{page.Words.BestOf(page.Matrix.Columns[0].Kind)}</h2>
        {List(page, page.Columns, match => page.Matrix.Columns[match.Column], match => page.Matrix.Rows[match.Row])}
        </section>
        """));

    /// <summary>Who has no match, and why; of documents that were only drawn from the index nobody asked.</summary>
    public static Markup RenderUnmatched(MatchPage page)
    {
        var matrix = page.Matrix;
        IReadOnlyList<(string Why, MatchParty[] Parties)> groups =
        [
            .. Without(page, matrix.Rows, [.. matrix.Matches.Select(match => match.Row)], matrix.UnreadRows),
            .. page.Report.AreNearest ? [] : Without(page, matrix.Columns, [.. matrix.Matches.Select(match => match.Column)], matrix.UnreadColumns),
        ];
        return Markup.When(groups.Count > 0, () => Markup.Of($"""
            <section id="unmatched">
            <h2>{page.Phrases.Table("unmatched")}</h2>
            <table class="best stacked">
            <tbody>{Markup.Each(groups, group => Markup.Of($"""<tr><th scope="row">{page.Phrases.Kind(group.Parties[0].Kind)}<span class="note">{group.Why} ({group.Parties.Length})</span></th><td><ul class="names">{Markup.Each(group.Parties.Take(Listed), party => Markup.Of($"<li>{MatchPage.Name(party)}</li>"))}</ul>{page.More(group.Parties.Length - Listed)}</td></tr>"""))}</tbody>
            </table>
            </section>
            """));
    }

    private static IEnumerable<(string Why, MatchParty[] Parties)> Without(MatchPage page, IReadOnlyList<MatchParty> parties, HashSet<int> matched, IReadOnlyList<int> unread) => parties.Index()
        .Where(party => !matched.Contains(party.Index))
        .GroupBy(party => unread.Contains(party.Index) ? page.Phrases.Unread : page.Phrases.Unmatched, party => party.Item)
        .Select(group => (group.Key, group.ToArray()));

    private static Markup Matrix(MatchPage page)
    {
        int[] rows = [.. page.Rows.Select(row => row[0].Row).Order()];
        int[] columns = [.. page.Columns.Select(column => column[0].Column).Order()];
        var cells = page.Matrix.Matches.ToDictionary(match => (match.Row, match.Column));
        return Markup.Of($"""
            <section id="overview">
            <h2>{page.Words.Overview}</h2>
            <p>{page.Words.Key(page.Matrix)}</p>
            <div class="scroll"><table class="matrix">
            <thead><tr><td></td>{Markup.Each(columns, column => Head(page.Matrix.Columns[column]))}</tr></thead>
            <tbody>{Markup.Each(rows, row => Markup.Of($"""<tr><th scope="row">{MatchPage.Name(page.Matrix.Rows[row])}</th>{Markup.Each(columns, column => Cell(page, cells.GetValueOrDefault((row, column))))}</tr>"""))}</tbody>
            </table></div>
            </section>
            """);
    }

    private static Markup Head(MatchParty party) => Markup.Of($"""<th scope="col" lang="{party.Language}" title="{MatchPhrases.Label(party)}"><span>{MatchPhrases.Label(party)}</span></th>""");

    private static Markup Cell(MatchPage page, Match? match) => match is null ? Markup.Of($"<td></td>") : Markup.Of($"""<td class="cell {MatchPage.ClassOf(match)}" title="{page.Phrases.ClassName(match.Class)}">{page.Link(match, Score(match))}</td>""");

    private static Markup List(MatchPage page, IReadOnlyList<IReadOnlyList<Match>> groups, Func<Match, MatchParty> one, Func<Match, MatchParty> other) => Markup.Of($"""
        <table class="best stacked">
        <tbody>{Markup.Each(groups.Take(Listed), group => Markup.Of($"""<tr><th scope="row">{MatchPage.Name(one(group[0]))}</th><td><ol>{Markup.Each(group.Take(Best), match => Partner(page, match, other(match)))}</ol>{Further(page, group.Count - Best)}</td></tr>"""))}</tbody>
        </table>
        {page.More(groups.Count - Listed)}
        """);

    private static Markup Further(MatchPage page, int count) => Markup.When(count > 0, () => Markup.Of($"""<span class="note">{page.Words.More(count)}</span>"""));

    private static Markup Partner(MatchPage page, Match match, MatchParty party) => Markup.Of($"""<li><span class="score {MatchPage.ClassOf(match)}" title="{page.Phrases.ClassName(match.Class)}">{Score(match)}</span> {page.Link(match, MatchPage.Name(party))}</li>""");

    private static Markup Score(Match match) => Markup.Of($"{MatchPhrases.Mark(match.Class)} {MatchPhrases.Real(match.Score)}");
}
