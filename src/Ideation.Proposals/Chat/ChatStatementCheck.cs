using System.Globalization;
using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Proposals.Chat;

/// <summary>What a chat model's statement must pass: the evidence check, and no figure, promise, link or markup of its own.</summary>
internal sealed partial class ChatStatementCheck(EvidenceCheck evidenceCheck, ChatMaterial material)
{
    private const int ShortestQuote = 4;

    private static readonly string[] Marks = ["“”", "\"\"", "‘’", "「」", "『』"];

    private readonly HashSet<decimal> _facts = [.. material.Facts.Append(material.Technology).Append(material.Purpose).Append(material.Field).Append(material.HomeFields).SelectMany(Figures.In)];

    /// <returns>The statement with its evidence resolved, or what is wrong.</returns>
    public (Statement? Statement, StatementProblem? Problem) Check(StatementKind kind, ChatAnswerStatement answered)
    {
        var evidence = new List<Evidence>();
        foreach (var cited in answered.Evidence)
        {
            if (Resolve(cited, out var found) is { } problem)
            {
                return (null, problem);
            }

            evidence.Add(found!);
        }

        var statement = new Statement(kind, answered.Text.Trim(), evidence, StatementOrigin.ChatModel);
        var wrong = evidenceCheck.Find(statement) ?? OfText(statement);
        return wrong is null ? (statement, null) : (null, wrong);
    }

    /// <summary>The text without what stands in it between quotation marks as a quote: what the model itself says.</summary>
    /// <remarks>Without the marks a promise copied from a document would pass as the proposal's own.</remarks>
    public static string OwnWords(string text, IEnumerable<Evidence> evidence)
    {
        foreach (var item in evidence)
        {
            text = text.Replace(item.Number.Value, " ", StringComparison.Ordinal);
            text = Marks.Aggregate(text, (rest, marks) => rest.Replace($"{marks[0]}{item.Quote}{marks[1]}", " ", StringComparison.Ordinal));
        }

        return text;
    }

    // The quote must come from what was shown; the part is the one whose shown quote holds it.
    private StatementProblem? Resolve(ChatAnswerEvidence cited, out Evidence? found)
    {
        found = null;
        if (!PublicationNumber.TryParse(cited.Number, CultureInfo.InvariantCulture, out var number) || !material.Quotes.Any(quote => quote.Number == number))
        {
            return StatementProblem.UnknownPublication;
        }

        var shown = cited.Quote.Trim().Length < ShortestQuote ? null : material.Quotes.FirstOrDefault(quote => quote.Number == number && quote.Quote.Contains(cited.Quote, StringComparison.Ordinal));
        found = shown is null ? null : shown with { Quote = cited.Quote };
        return shown is null ? StatementProblem.QuoteNotFound : null;
    }

    private StatementProblem? OfText(Statement statement)
    {
        var own = OwnWords(statement.Text, statement.Evidence);
        var quoted = statement.Evidence.SelectMany(evidence => Figures.In(evidence.Quote));
        return string.IsNullOrWhiteSpace(statement.Text) || Unsafe().IsMatch(own) || statement.Text.Any(IsHidden) ? StatementProblem.UnsafeText
            : Figures.In(own).Except(_facts).Except(quoted).Any() ? StatementProblem.UnknownFigure
            : Overclaim().IsMatch(own) ? StatementProblem.Overclaim
            : Organisations().Matches(own).Any(name => !IsShown(name.Value)) ? StatementProblem.UnknownOrganisation
            : null;
    }

    // The first word may be the sentence's own, written with a capital because it begins it.
    private bool IsShown(string name) => material.Contains(name) || (name.Split(' ', 2) is [_, var rest] && rest.Contains(' ', StringComparison.Ordinal) && material.Contains(rest));

    private static bool IsHidden(char character) => char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    [GeneratedRegex(@"https?:|www\.|javascript:|data:\w+/|[<>`]|\]\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();

    // Names that carry a legal form; others cannot be told from common words.
    [GeneratedRegex(@"(?:[A-Z][\w&.-]*\s){1,5}(?:Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|Co|AS|SA|BV|KK)\b|[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}A-Za-z]*(?:株式会社|有限会社|合同会社)[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}A-Za-z]*", RegexOptions.CultureInvariant)]
    private static partial Regex Organisations();

    [GeneratedRegex(@"\b(?:will|shall|guarantee[sd]?|certainly|intend(?:s|ed)?|plan(?:s|ned)? to|(?:is|are) going to|ha(?:s|ve) agreed)\b|予定(?:です|であ|だ|して)|意向|つもり|必ず|確実に|保証し|計画してい|同意し", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Overclaim();
}
