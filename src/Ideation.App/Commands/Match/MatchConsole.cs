using System.Globalization;
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
            Line(console, report.Language == "ja" ? $"ほか{(rows.Length - RowsShown).ToString(CultureInfo.InvariantCulture)}行は --html、--csv、--excel、--json に。" : $"{(rows.Length - RowsShown).ToString(CultureInfo.InvariantCulture)} more {(rows.Length - RowsShown == 1 ? "row" : "rows")} with --html, --csv, --excel or --json.");
        }
    }

    private static void Write(TextWriter console, MatchMatrix matrix, Discovery.Matching.Match match, MatchPhrases phrases)
    {
        var column = matrix.Columns[match.Column];
        var owners = column.Kind == PartyKind.OpenPatent && column.Owners.Count > 0 ? " · " + string.Join("; ", column.Owners.Take(2).Select(owner => owner.Name)) : "";
        Line(console, $"  {MatchPhrases.Mark(match.Class)} {phrases.ClassName(match.Class)} {MatchPhrases.Real(match.Score)}  {MatchPhrases.Label(column)}{owners}");
        Line(console, $"    {phrases.Reason(matrix, match)}");
        Line(console, $"    “{match.RowQuote.Quote}”");
        Line(console, $"    “{match.ColumnQuote.Quote}”");
    }

    private static void Line(TextWriter console, string text) => console.WriteLine(PlainLine.Of(text));
}
