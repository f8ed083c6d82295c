using Ideation.Discovery.Matching;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Matches;

/// <summary>What the parts of a page of matches share: the words, and which matches are shown with their quotes.</summary>
internal sealed class MatchPage
{
    // About as many as a person reads, and half a megabyte of page.
    private const int MostPairs = 150;
    private const int MostRows = 50;
    private const int MostOfRow = 30;
    private const int LeastOfRow = 3;
    private const int MostTableRows = 60;

    private static readonly string[] Downloads = ["matches", "matrix"];

    private readonly HashSet<(int Row, int Column)> _shown;
    private readonly Dictionary<string, ReportTable> _tables;

    public MatchPage(MatchReport report)
    {
        Report = report;
        Phrases = MatchPhrases.For(report.Language);
        Words = MatchPagePhrases.For(report.Language);
        _tables = MatchTables.Of(report).ToDictionary(table => table.Name);
        Rows = Grouped(match => match.Row, match => match.RankInRow);
        Columns = Grouped(match => match.Column, match => match.RankInColumn);
        var each = Math.Clamp(MostPairs / Math.Max(1, Rows.Count), LeastOfRow, MostOfRow);
        Shown = [.. Rows.Take(MostRows).Select(row => (IReadOnlyList<Match>)[.. row.Take(each)])];
        _shown = [.. Shown.SelectMany(row => row).Select(match => (match.Row, match.Column))];
    }

    public MatchReport Report { get; }

    public MatchMatrix Matrix => Report.Matrix;

    public MatchPhrases Phrases { get; }

    public MatchPagePhrases Words { get; }

    /// <summary>The matches of each row that has any, best first; the row with the best match first.</summary>
    public IReadOnlyList<IReadOnlyList<Match>> Rows { get; }

    public IReadOnlyList<IReadOnlyList<Match>> Columns { get; }

    /// <summary>Those of <see cref="Rows"/> that stand on the page with reason and quotes.</summary>
    public IReadOnlyList<IReadOnlyList<Match>> Shown { get; }

    public int LeftOut => Matrix.Matches.Count - _shown.Count;

    /// <summary>The tables of matches in the page itself, or where they are to be had.</summary>
    public Markup Data => Markup.When(Matrix.Matches.Count > 0, () => DataLink.RenderSmall(Downloads.Select(name => _tables[name]), Words.Download, Words.WhereAll));

    /// <summary>Leads to the match where it is shown with its quotes.</summary>
    public Markup Link(Match match, Markup content) => _shown.Contains((match.Row, match.Column)) ? Markup.Of($"""<a href="#{Anchor(match)}">{content}</a>""") : content;

    public static string Anchor(Match match) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"match-{match.Row + 1}-{match.Column + 1}");

    public static string ClassOf(Match match) => match.Class switch
    {
        MatchClass.Strong => "strong",
        MatchClass.Possible => "possible",
        _ => "weak",
    };

    /// <summary>A party by its name, with its number where that is another.</summary>
    public static Markup Name(MatchParty party) => party.Id == party.Name
        ? Markup.Of($"""<span lang="{party.Language}">{party.Name}</span>""")
        : Markup.Of($"""<span lang="{party.Language}">{party.Name}</span> <span class="code">{party.Id}</span>""");

    /// <summary>The beginning of a long text.</summary>
    public static string Beginning(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd() + " …";

    /// <summary>The beginning of one of the report's tables; nothing where it is empty.</summary>
    public Markup Table(string name) => Markup.When(_tables.TryGetValue(name, out var found) && found.Rows.Count > 0, () =>
    {
        var table = _tables[name];
        return Markup.Of($"""
            <section id="{name}">
            <h2>{table.Title}</h2>
            <div class="scroll"><table>
            <thead><tr>{Markup.Each(table.Columns, column => Markup.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
            <tbody>{Markup.Each(table.Rows.Take(MostTableRows), row => Markup.Of($"<tr>{Markup.Each(row, cell => Markup.Of($"<td>{Beginning(cell, 400)}</td>"))}</tr>"))}</tbody>
            </table></div>
            {More(table.Rows.Count - MostTableRows)}
            </section>
            """);
    });

    /// <summary>How many more there are, and where.</summary>
    public Markup More(int count) => Markup.When(count > 0, () => Markup.Of($"""<p class="note">{Words.More(count)} {Words.WhereAll}</p>"""));

    private IReadOnlyList<Match>[] Grouped(Func<Match, int> place, Func<Match, int> rank) =>
        [.. Matrix.Matches.GroupBy(place).OrderByDescending(group => group.Max(match => match.Score)).ThenBy(group => group.Key).Select(group => (IReadOnlyList<Match>)[.. group.OrderBy(rank)])];
}
