using System.Collections.Frozen;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>The telling terms a row and a column have in common.</summary>
internal sealed class MatchTerms(TermRarity rarity)
{
    // A word that more than about one text in eight has tells no mechanism.
    private const double LeastRarity = 2;
    private const double ManyWords = 0.15;

    // Rare in abstracts, yet they say nothing of a mechanism.
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(["against", "cut", "look", "morning", "town", "building", "built", "winter", "summer"], StringComparer.Ordinal);

    public IReadOnlyList<MatchTerm> Between(PartyReading row, PartyReading column)
    {
        var (rows, columns) = (row.TermsFor(column), column.TermsFor(row));
        Term[] shared = [.. (rows.Count <= columns.Count ? rows.Keys.Where(columns.ContainsKey) : columns.Keys.Where(rows.ContainsKey)).Select(key => rows[key]).Where(term => rarity.Of(term.Key) >= LeastRarity && !Empty.Contains(term.Key))];
        var language = row.IsJapanese && column.IsJapanese ? "ja" : "en";
        double Counted(Term term) => Weight(term) * row.WeightOf(term.Key) * column.WeightOf(term.Key);
        var telling = SharedTerms.MostTelling(shared, language, Counted);
        var total = telling.Sum(Counted);
        return [.. telling.Select(term => new MatchTerm(term.Form, columns[term.Key].Form, Counted(term) / total) { IsOfProblem = row.IsOfProblem(term.Key) && column.IsOfProblem(term.Key) })];
    }

    private double Weight(Term term) => rarity.Of(term.Key) * (1 + (ManyWords * (term.Words - 1)));
}
