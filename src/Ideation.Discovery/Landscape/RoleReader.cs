using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Reads the role of a document in a value chain: words of the lexicon, most where a title says what the thing is, less elsewhere in it, least in the first sentence of the abstract.</summary>
internal static partial class RoleReader
{
    private const int NamedWeight = 4;
    private const int TitleWeight = 2;
    private const int OpeningWeight = 1;

    /// <returns>Null when no word of the lexicon is there.</returns>
    public static DocumentRole? Read(LandscapeDocument document)
    {
        var (named, rest) = Title(document.Document);
        var opening = Opening(document.Document);
        var lexicon = document.Document.Language == "ja" ? RoleLexicon.Japanese : RoleLexicon.English;
        var best = lexicon
            .Select(word => (word.Role, Named: Found(word, named), Title: Found(word, rest), Opening: Found(word, opening)))
            .Select(role => (role.Role, Weight: (NamedWeight * Math.Min(1, role.Named.Length)) + (TitleWeight * role.Title.Length) + (OpeningWeight * role.Opening.Length), Words: role.Named.Concat(role.Title).Concat(role.Opening)))
            .MaxBy(role => role.Weight);
        return best.Weight == 0 ? null : new DocumentRole(document, best.Role, [.. best.Words.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    // An English title says what the thing is before its first preposition, a Japanese one with its last words.
    private static (string Named, string Remainder) Title(PatentDocument document)
    {
        if (document.Language == "ja")
        {
            var last = JapaneseHead().Match(document.Title);
            return (last.Value, document.Title[..last.Index]);
        }

        var preposition = Preposition().Match(document.Title);
        var method = MethodTitle().IsMatch(document.Title);
        return preposition.Success && !method ? (document.Title[..preposition.Index], document.Title[preposition.Index..]) : (document.Title, "");
    }

    private static string Opening(PatentDocument document) => TextSpans.Split(document.Abstract, document.Language) is [var first, ..] ? first : "";

    private static string[] Found(RoleWord word, string text) =>
        [.. word.Pattern.Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(@"\s(?:for|of|with|having|comprising|using|in|on|from|by|to|including|containing|that)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    // "Method of making X" is named by its verb, not by the word before the preposition.
    [GeneratedRegex(@"^(?:an?\s+|the\s+)?(?:methods?|process(?:es)?|use|treatment)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MethodTitle();

    [GeneratedRegex(@"[^のび、及]{2,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseHead();
}
