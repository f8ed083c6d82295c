using Ideation.Discovery.Matching;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Match;

/// <summary>Matches on a console: the best of each row, with reason and quotes.</summary>
internal static class MatchConsole
{
    private const int RowsShown = 20;
    private const int MatchesShown = 3;

    public static void Write(TextWriter console, MatchReport report)
    {
        var (matrix, phrases) = (report.Matrix, MatchPhrases.For(report.Language));
        Line(console, phrases.Size(matrix));
        if (matrix.Matches.Count == 0)
        {
            foreach (var unread in matrix.UnreadRows.Take(RowsShown))
            {
                Line(console, $"{MatchPhrases.Label(matrix.Rows[unread])}: {phrases.Unread}");
            }

            Line(console, phrases.NoMatch);
            return;
        }

        Line(console, phrases.Count(matrix));
        Line(console, phrases.Unmatchable(matrix));
        foreach (var remark in phrases.Remarks(report))
        {
            Line(console, remark);
        }

        Line(console, phrases.Lead);
        var most = matrix.Rows.Count == 1 ? 10 : MatchesShown;
        var rows = matrix.Matches.GroupBy(match => match.Row).OrderByDescending(row => row.Max(match => match.Score)).ToArray();
        foreach (var row in rows.Take(RowsShown))
        {
            Line(console, "");
            Line(console, MatchPhrases.Label(matrix.Rows[row.Key]));
            foreach (var match in row.OrderBy(match => match.RankInRow).Take(most))
            {
                Write(console, matrix, match, phrases);
            }
        }

        if (rows.Length > RowsShown)
        {
            Line(console, "");
            Line(console, phrases.MoreRows(rows.Length - RowsShown));
        }

        WriteUses(console, report, phrases);
    }

    private static void WriteUses(TextWriter console, MatchReport report, MatchPhrases phrases)
    {
        if (report.Uses.Count == 0)
        {
            return;
        }

        Line(console, "");
        Line(console, phrases.Table("uses"));
        var names = report.Matrix.Rows.Concat(report.Matrix.Columns).Where(party => party.Kind == PartyKind.OpenPatent).DistinctBy(party => party.Id).ToDictionary(party => party.Id, MatchPhrases.Label);
        foreach (var (number, uses) in report.Uses.Take(RowsShown))
        {
            Line(console, $"  {names[number]}{(uses.Count == 0 ? $": {phrases.NoUse}" : "")}");
            foreach (var use in uses)
            {
                Line(console, $"    {phrases.Use(use)}");
                Line(console, $"      {use.Bridge.Far.Number}: {phrases.Quoted(use.Bridge.FarEvidence.Quote)}");
            }
        }

        if (report.Uses.Count > RowsShown)
        {
            Line(console, phrases.MorePatents(report.Uses.Count - RowsShown));
        }
    }

    private static void Write(TextWriter console, MatchMatrix matrix, Discovery.Matching.Match match, MatchPhrases phrases)
    {
        var column = matrix.Columns[match.Column];
        var owners = column.Kind == PartyKind.OpenPatent && column.Owners.Count > 0 ? " · " + string.Join("; ", column.Owners.Take(2).Select(owner => owner.Name)) : "";
        Line(console, $"  {phrases.Scored(match)}  {MatchPhrases.Label(column)}{owners}");
        Line(console, $"    {phrases.Reason(matrix, match)}");
        Line(console, $"    {phrases.Quoted(match.RowQuote.Quote)}");
        Line(console, $"    {phrases.Quoted(match.ColumnQuote.Quote)}");
    }

    private static void Line(TextWriter console, string text) => console.WriteLine(PlainLine.Of(text));
}
