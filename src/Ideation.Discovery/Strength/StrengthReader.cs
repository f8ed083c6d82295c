using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Reading.Views;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>Draws the entries of a strength sheet from a text; every entry quotes it exactly.</summary>
public static partial class StrengthReader
{
    private const int MostOfKind = 5;
    private const int MostConditions = 8;
    private const double SurePurpose = 0.65;
    private const double SureMechanism = 0.4;

    // An entry that holds this much of its clause leaves nothing for another one.
    private const double WholeClause = 0.6;

    /// <param name="text">What somebody says about a technology.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    public static IReadOnlyList<StrengthItem> Read(string text, string language) =>
        [.. Capped(Find(text, language).Distinct().Select(found => new StrengthItem(found.Kind, found.Words, found.Words)))];

    /// <summary>The entries of several publications together: what is found in each in turn, so that no single one fills the sheet.</summary>
    public static IReadOnlyList<StrengthItem> Read(IEnumerable<PatentDocument> publications) =>
        [.. Capped(publications
            .SelectMany(document => Of(document).GroupBy(item => item.Kind).SelectMany(kind => kind.Index()))
            .OrderBy(entry => entry.Index)
            .Select(entry => entry.Item))];

    /// <summary>Whether a text says in its company's own name what it makes or does.</summary>
    internal static bool TellsBusiness(string text, string language, IEnumerable<StrengthItem> items) =>
        items.Any(item => item is { Kind: StrengthKind.Function or StrengthKind.Product, Words: { Length: > 0 } words } && text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at && Patterns(language).IsBusiness(text, at, words.Length));

    private static IStrengthPatterns Patterns(string language) => language == "ja" ? JapaneseStrength.Instance : EnglishStrength.Instance;

    private static IEnumerable<StrengthItem> Of(PatentDocument document)
    {
        if (document.Title.Trim().Length > 0)
        {
            var (kind, words) = StrengthTitle.Of(document.Title.Trim(), document.Language);
            yield return new StrengthItem(kind, words, words, document.Number, EvidencePart.Title);
        }

        foreach (var (kind, words) in Find(document.Abstract, document.Language).Where(found => found.Kind != StrengthKind.Product || !Known().IsMatch(found.Words)))
        {
            yield return new StrengthItem(kind, words, words, document.Number, EvidencePart.Abstract);
        }
    }

    private static IEnumerable<(StrengthKind Kind, string Words)> Find(string text, string language)
    {
        var patterns = Patterns(language);

        // A sentence too short for a view, such as "We mix glues.", may still say what is done.
        foreach (var item in TextSpans.Short(text, language).Where(sentence => !patterns.IsAside(sentence)).SelectMany(patterns.Find))
        {
            yield return item;
        }

        var spans = TextViews.Of("", text, language).Spans.Where(span => !patterns.IsAside(span.Quote)).ToArray();
        foreach (var span in spans)
        {
            var found = patterns.Find(span.Quote).ToArray();
            foreach (var item in found)
            {
                yield return item;
            }

            // A clause that no pattern reads is told by its view alone.
            if (StartsAfresh(span.Quote) && !found.Any(item => item.Words.Length >= WholeClause * span.Quote.Length) && ((IsMechanism(span) && (span.Marked || !patterns.IsIntroduction(span.Quote))) || (found.Length == 0 && (span.Marked || span.Probability > SurePurpose))))
            {
                yield return (span.View == TextView.Mechanism ? StrengthKind.Mechanism : StrengthKind.Effect, span.Quote.TrimEnd('.', '。', ',', '、', ';', ' '));
            }
        }
    }

    private static bool IsMechanism(ViewSpan span) => span.View == TextView.Mechanism && (span.Marked || span.Probability < SureMechanism);

    // What a long sentence was cut into may begin in the middle of an enumeration.
    private static bool StartsAfresh(string clause) =>
        !clause.StartsWith("and ", StringComparison.Ordinal) && !clause.StartsWith("or ", StringComparison.Ordinal) && !clause.StartsWith("but ", StringComparison.Ordinal);

    private static IEnumerable<StrengthItem> Capped(IEnumerable<StrengthItem> items) => items
        .Where(item => item.Text.Length > 0)
        .GroupBy(item => item.Kind)
        .OrderBy(kind => kind.Key)
        .SelectMany(kind => kind
            .DistinctBy(item => item.Text.ToUpperInvariant())
            .Aggregate(new List<StrengthItem>(), Without)
            .Take(kind.Key == StrengthKind.Condition ? MostConditions : MostOfKind));

    // An entry inside a longer one of the same kind says nothing new.
    private static List<StrengthItem> Without(List<StrengthItem> kept, StrengthItem next)
    {
        if (!kept.Any(item => item.Text.Contains(next.Text, StringComparison.OrdinalIgnoreCase)))
        {
            kept.RemoveAll(item => next.Text.Contains(item.Text, StringComparison.OrdinalIgnoreCase));
            kept.Add(next);
        }

        return kept;
    }

    // What an abstract has told of before is a part of what it describes, not what that is used in.
    [GeneratedRegex(@"^(?:(?:the|said|its|their)\s|前記|上記|当該|該)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
