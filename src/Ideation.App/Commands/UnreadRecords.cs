using System.Globalization;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands;

/// <summary>Tells which records of a list could not be used.</summary>
internal static class UnreadRecords
{
    private const int MostTold = 10;

    /// <param name="records">Those records; with none nothing is written.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    /// <param name="output">Where to: how many, the first ones each with its reason, and how many are left.</param>
    public static void Tell(IReadOnlyList<NotReadRecord> records, string language, TextWriter output)
    {
        if (records.Count == 0)
        {
            return;
        }

        var phrases = MatchPhrases.For(language);
        output.WriteLine($"ideation: {phrases.NotRead(records.Count)}");
        foreach (var record in records.Take(MostTold))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {record.File}, {record.Record}: {PlainLine.Of(phrases.Reason(record))}"));
        }

        if (records.Count > MostTold)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … {records.Count - MostTold}"));
        }
    }
}
