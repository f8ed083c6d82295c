using Ideation.Discovery.Matching;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Matches;

/// <summary>A card for each row, with its best matches: class, score, reason, and the passage of each side that shows it.</summary>
internal static class MatchCards
{
    public static Markup Render(MatchPage page) => Markup.When(page.Shown.Count > 0, () => Markup.Of($"""
        <section id="pairs">
        <h2>{page.Words.Pairs}</h2>
        {Markup.When(page.LeftOut > 0, () => Markup.Of($"""<p class="note">{page.Words.LeftOut(page.LeftOut)} {page.Words.WhereAll}</p>"""))}
        {Markup.Each(page.Shown, row => Card(page, row))}
        </section>
        """));

    private static Markup Card(MatchPage page, IReadOnlyList<Match> row)
    {
        var party = page.Matrix.Rows[row[0].Row];
        return Markup.Of($"""
            <article class="use">
            <div class="lead"><header><h3>{MatchPage.Name(party)}</h3><span class="note">{Facts(page, party)}</span></header></div>
            {Markup.Each(row, match => Pair(page, match))}
            </article>
            """);
    }

    private static Markup Pair(MatchPage page, Match match)
    {
        var (row, column) = (page.Matrix.Rows[match.Row], page.Matrix.Columns[match.Column]);
        return Markup.Of($"""
            <section class="pair" id="{MatchPage.Anchor(match)}">
            <h4><span class="score {MatchPage.ClassOf(match)}">{page.Phrases.Scored(match)}</span> <span class="partner">{MatchPage.Name(column)}</span> <span class="note">{Facts(page, column)}</span></h4>
            <p>{page.Phrases.Reason(page.Matrix, match)}</p>
            <div class="bridge">
            {Side(page, row, match.RowQuote, [.. match.Terms.Select(term => term.Row)])}
            {Side(page, column, match.ColumnQuote, [.. match.Terms.Select(term => term.Column)])}
            </div>
            </section>
            """);
    }

    private static Markup Side(MatchPage page, MatchParty party, MatchQuote quote, IReadOnlyList<string> terms) => Markup.Of($"""
        <figure>
        <p class="side">{page.Phrases.Kind(party.Kind)}</p>
        <blockquote lang="{party.Language}">{MarkedQuote.Of(quote.Quote, terms)}</blockquote>
        <figcaption>{(quote.Source.Length > 0 ? Markup.Of($"""<span class="number">{quote.Source}</span> """) : Markup.Empty)}<cite lang="{party.Language}">{party.Name}</cite></figcaption>
        </figure>
        """);

    // The name of a company is its only owner.
    private static string Facts(MatchPage page, MatchParty party) => string.Join(" · ", new[]
    {
        party.Kind == PartyKind.Company ? "" : string.Join("; ", party.Owners.Take(2).Select(owner => owner.Name)),
        party.Region,
        page.Phrases.Availability(party.Availability),
    }.Where(fact => fact.Length > 0));
}
