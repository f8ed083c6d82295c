using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Reads the role of a document in a value chain: words of the lexicon, most where the title says what the thing is, less elsewhere in it, least in the first sentence of the abstract.</summary>
internal static partial class RoleReader
{
    private const int NamedWeight = 4;
    private const int TitleWeight = 2;
    private const int OpeningWeight = 1;

    /// <returns>Null when no word of the lexicon is there.</returns>
    public static DocumentRole? Read(LandscapeDocument document)
    {
        var title = document.Document.Title;
        var head = HeadLength(document.Document);
        var opening = TextSpans.Split(document.Document.Abstract, document.Document.Language) is [var first, ..] ? first : "";
        var lexicon = document.Document.Language == "ja" ? RoleLexicon.Japanese : RoleLexicon.English;
        var best = lexicon.Select(word => Weigh(word, title, head, opening)).MaxBy(role => (role.Weight, role.Longest));
        return best.Weight == 0 ? null : new DocumentRole(document, best.Role, best.Words);
    }

    private static (ValueChainRole Role, int Weight, int Longest, string[] Words) Weigh(RoleWord word, string title, int head, string opening)
    {
        var named = Found(word, title).Where(match => match.Index + match.Length == head).ToArray();
        var elsewhere = Distinct(Found(word, title).Where(match => match.Index + match.Length != head));
        var opened = Distinct(Found(word, opening));
        var weight = named.Sum(match => NamedWeight * word.WeightOf(match.Value)) + elsewhere.Sum(text => TitleWeight * word.WeightOf(text)) + opened.Sum(text => OpeningWeight * word.WeightOf(text));
        string[] words = [.. named.Select(match => match.Value).Concat(elsewhere).Concat(opened).Distinct(StringComparer.OrdinalIgnoreCase)];
        return (word.Role, weight, words.Select(text => text.Length).DefaultIfEmpty().Max(), words);
    }

    // Where the words end that name the thing: an English title's before its first preposition, or after the verb of "method of making"; a Japanese title's at its end, of a list at that of the first thing.
    private static int HeadLength(PatentDocument document)
    {
        if (document.Language == "ja")
        {
            return JapaneseList().Match(document.Title) is { Success: true } list ? list.Index : document.Title.Length;
        }

        if (MethodHead().Match(document.Title) is { Success: true } method)
        {
            return method.Length;
        }

        return Preposition().Match(document.Title) is { Success: true } preposition ? preposition.Index : document.Title.Length;
    }

    // 電池用 tells what it is for, not what it is.
    private static IEnumerable<Match> Found(RoleWord word, string text) => word.Pattern.Matches(text).Where(match => !text.AsSpan(match.Index + match.Length).StartsWith("用"));

    private static string[] Distinct(IEnumerable<Match> matches) => [.. matches.Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(@"\s(?:for|of|with|having|comprising|using|in|on|from|by|to|including|containing|that)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    // "正極活物質、その製造方法及びそれを含む電池"; a word of action may stand before 及び without being a thing of its own.
    [GeneratedRegex("、|(?<=装置|方法|システム|材料|物|体|機|器|剤|膜|板)(?:及び|および|並びに|ならびに|とその|と、)", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseList();

    [GeneratedRegex(@"^(?:an?\s+|the\s+)?(?:methods?|process(?:es)?|use|treatment)(?:\s+(?:and|or)\s+\w+|,\s*\w+)*(?:\s+(?:of|for|to)\s+(?:the\s+|an?\s+)?\w+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MethodHead();
}
