using System.Globalization;
using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Reports;
using static Ideation.Proposals.Matches.MatchColumn;

namespace Ideation.Proposals.Matches;

/// <summary>Matches as tables: one row a match with its reason, the matrix, both lists, and what has no match.</summary>
public static class MatchTables
{
    // Beyond this no person reads a matrix across; the table of matches holds all.
    private const int WidestMatrix = 1000;

    public static IReadOnlyList<ReportTable> Of(MatchReport report)
    {
        var (matrix, phrases) = (report.Matrix, MatchPhrases.For(report.Language));
        return
        [
            Matches(matrix, phrases),
            Matrix(matrix, phrases),
            Parties("rows", matrix.Rows, matrix.RowFields, row => matrix.OfRow(row).Select(match => matrix.Columns[match.Column].Name), matrix, phrases),
            Parties("columns", matrix.Columns, matrix.ColumnFields, column => matrix.OfColumn(column).Select(match => matrix.Rows[match.Row].Name), matrix, phrases),
            Unmatched(matrix, phrases),
            .. report.Uses.Count > 0 ? [Uses(report, phrases)] : Array.Empty<ReportTable>(),
            .. report.NotRead.Count > 0 ? [Table("not-read", phrases, [MatchColumn.File, Record, Why], report.NotRead.Select(record => new[] { record.File, Whole(record.Record), phrases.Reason(record) }))] : Array.Empty<ReportTable>(),
        ];
    }

    private static ReportTable Matches(MatchMatrix matrix, MatchPhrases phrases) => Table("matches", phrases,
        [Row, RowName, Column, ColumnName, Class, Score, Reason, RowQuote, RowSource, ColumnQuote, ColumnSource, SharedTerms, Relation, RowField, ColumnField, Unexpectedness, MatchColumn.Strength, Closeness, Words, RankInRow, RankInColumn, MatchColumn.Availability],
        matrix.Matches.Select(match =>
        {
            var (row, column) = (matrix.Rows[match.Row], matrix.Columns[match.Column]);
            return new[]
            {
                row.Id, row.Name, column.Id, column.Name, phrases.ClassName(match.Class), Real(match.Score), phrases.Reason(matrix, match),
                match.RowQuote.Quote, match.RowQuote.Source, match.ColumnQuote.Quote, match.ColumnQuote.Source,
                string.Join("; ", match.Terms.Select(term => $"{(term.Row.Equals(term.Column, StringComparison.OrdinalIgnoreCase) ? term.Column : $"{term.Row} = {term.Column}")} {Real(term.Weight)}")),
                phrases.Relation(match.Relation), phrases.Field(match.RowField), phrases.Field(match.ColumnField), Real(match.Unexpectedness), Real(match.Strength), Real(match.Closeness), Real(match.Words),
                Whole(match.RankInRow), Whole(match.RankInColumn), phrases.Availability(column.Kind == PartyKind.OpenPatent ? column.Availability : row.Availability),
            };
        }));

    private static ReportTable Matrix(MatchMatrix matrix, MatchPhrases phrases)
    {
        int[] columns = [.. matrix.Matches.GroupBy(match => match.Column).OrderByDescending(column => column.Max(match => match.Score)).Take(WidestMatrix).Select(column => column.Key).Order()];
        var cells = matrix.Matches.ToDictionary(match => (match.Row, match.Column));
        return new ReportTable(
            "matrix",
            [phrases.Column(Row), .. columns.Select(column => MatchPhrases.Label(matrix.Columns[column]))],
            [.. Enumerable.Range(0, matrix.Rows.Count).Select(row => (IReadOnlyList<string>)[MatchPhrases.Label(matrix.Rows[row]), .. columns.Select(column => cells.TryGetValue((row, column), out var match) ? $"{MatchPhrases.Mark(match.Class)} {Real(match.Score)}" : "")])])
        { Title = phrases.Table("matrix") };
    }

    private static ReportTable Parties(string name, IReadOnlyList<MatchParty> parties, IReadOnlyList<IReadOnlyList<IpcSubclass>> fields, Func<int, IEnumerable<string>> matched, MatchMatrix matrix, MatchPhrases phrases)
    {
        var byPlace = matrix.Matches.ToLookup(match => name == "rows" ? match.Row : match.Column);
        return Table(name, phrases, [Id, Name, Kind, Owner, Region, Language, Fields, MatchColumn.Availability, MatchColumn.Matches, Best, Text],
            parties.Index().Select(party => new[]
            {
                party.Item.Id, party.Item.Name, phrases.Kind(party.Item.Kind), string.Join("; ", party.Item.Owners.Select(owner => owner.Name)), party.Item.Region, party.Item.Language,
                string.Join("; ", fields[party.Index].Take(4).Select(field => phrases.Field(TechnologyFields.Find(field)))), phrases.Availability(party.Item.Availability),
                Whole(byPlace[party.Index].Count()), byPlace[party.Index].Any() ? matched(party.Index).First() : "", party.Item.Passages[0].Text,
            }));
    }

    private static ReportTable Unmatched(MatchMatrix matrix, MatchPhrases phrases) => Table("unmatched", phrases, [Kind, Id, Name, Why],
        Without(matrix.Rows, matrix.Matches.Select(match => match.Row), matrix.UnreadRows, phrases).Concat(Without(matrix.Columns, matrix.Matches.Select(match => match.Column), matrix.UnreadColumns, phrases)));

    private static IEnumerable<string[]> Without(IReadOnlyList<MatchParty> parties, IEnumerable<int> matched, IReadOnlyList<int> unread, MatchPhrases phrases)
    {
        var (found, thin) = (matched.ToHashSet(), unread.ToHashSet());
        return parties.Index().Where(party => !found.Contains(party.Index)).Select(party => new[] { phrases.Kind(party.Item.Kind), party.Item.Id, party.Item.Name, thin.Contains(party.Index) ? phrases.Unread : phrases.Unmatched });
    }

    private static ReportTable Uses(MatchReport report, MatchPhrases phrases) => Table("uses", phrases, [Id, Field, Purpose, Probability, Unexpectedness, Evidence],
        report.Uses.SelectMany(patent => patent.Value.Select(use => new[] { patent.Key, phrases.Field(use), use.Purpose, use.Probability is { } chance ? Real(chance) : "", Real(use.Unexpectedness.Value), Quoted(use) })));

    internal static string Quoted(AlternativeUse use) => $"{use.PurposeEvidence.Number}: {use.PurposeEvidence.Quote} / {use.Bridge.FarEvidence.Number}: {use.Bridge.FarEvidence.Quote}";

    private static ReportTable Table(string name, MatchPhrases phrases, MatchColumn[] columns, IEnumerable<string[]> rows) =>
        new(name, [.. columns.Select(phrases.Column)], [.. rows]) { Title = phrases.Table(name) };

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Real(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
