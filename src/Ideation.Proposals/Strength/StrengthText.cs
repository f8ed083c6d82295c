using System.Globalization;
using Ideation.Discovery.Strength;
using Ideation.Proposals.Reports;

namespace Ideation.Proposals.Strength;

/// <summary>A strength sheet as plain lines for a console.</summary>
public static class StrengthText
{
    private const int QuoteLength = 120;

    /// <param name="sheet">The sheet.</param>
    /// <param name="language">Of the wording, <c>en</c> or <c>ja</c>; entries stay in the text's own.</param>
    public static IReadOnlyList<string> Render(StrengthSheet sheet, string language)
    {
        var phrases = StrengthPhrases.For(language);
        return sheet.Abstention is { } reason
            ? phrases.Instead(reason)
            :
            [
                phrases.Title,
                .. Enum.GetValues<StrengthKind>().SelectMany(kind => Kind(sheet, kind, phrases)),
                "",
                phrases.HomeFields,
                .. sheet.HomeFields.Select(home => $"  - {home.Field.Name(language)} ({home.Field.Subclass}; {phrases.Confidence(home)})"),
                .. sheet.Technology.ExcludedTerms.Count == 0 ? [] : (string[])["", phrases.Excluded, .. sheet.Technology.ExcludedTerms.Select(term => $"  - {PlainLine.Of(term)}")],
                "",
                sheet.Questions.Count == 0 ? phrases.NoQuestions : phrases.Questions,
                .. sheet.Questions.SelectMany((question, i) => Question(question, i + 1, phrases)),
                .. sheet.Questions.Count == 0 ? Array.Empty<string>() : ["", phrases.HowToAnswer],
            ];
    }

    /// <summary>Says where the sheet was written to.</summary>
    public static string Written(string file, string language) => StrengthPhrases.For(language).Written(file);

    /// <summary>Says which command shows uses for the sheet.</summary>
    public static string Uses(string command, bool isWritten, string language) => StrengthPhrases.For(language).Uses(command, isWritten);

    private static IEnumerable<string> Kind(StrengthSheet sheet, StrengthKind kind, StrengthPhrases phrases)
    {
        var items = sheet.Of(kind).ToArray();
        return ["", phrases.Kind(kind), .. items.Length == 0 ? ["  " + phrases.NothingSaid] : items.Select(Item)];
    }

    private static string Item(StrengthItem item) =>
        $"  - {PlainLine.Of(item.Text)}{(item.Number is { } number ? $" [{number}]" : "")}";

    private static IEnumerable<string> Question(ClarifyingQuestion question, int number, StrengthPhrases phrases)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{number}. {phrases.Ask(question)}");
        yield return "   " + phrases.Why(question);
        if (question.Example is { } example)
        {
            yield return "   " + phrases.Example(example.Number.Value, Around(PlainLine.Of(example.Quote), question.Subject));
        }
    }

    // The stretch around the subject, so that one sees what is meant.
    private static string Around(string quote, string subject)
    {
        if (quote.Length <= QuoteLength)
        {
            return quote;
        }

        var at = Math.Max(0, quote.IndexOf(subject, StringComparison.OrdinalIgnoreCase));
        var start = Math.Clamp(at - (QuoteLength / 2), 0, quote.Length - QuoteLength);
        return (start > 0 ? "… " : "") + quote.Substring(start, QuoteLength).Trim() + (start + QuoteLength < quote.Length ? " …" : "");
    }
}
