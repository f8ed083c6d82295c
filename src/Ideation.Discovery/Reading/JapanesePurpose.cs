using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>Purpose phrases of Japanese documents: a title that says what it is for, the stated problem, or the plain title.</summary>
internal static partial class JapanesePurpose
{
    private const int Longest = 70;

    public static (Evidence? Phrase, bool Readable) Find(PatentDocument document)
    {
        if (document.Title.Length is > 3 and <= Longest && SaysFor().IsMatch(document.Title))
        {
            return (new Evidence(document.Number, EvidencePart.Title, document.Title), true);
        }

        var problem = Problem().Match(document.Abstract).Groups["p"].Value.Trim();
        if (problem.Length is > 5 and <= Longest && !Statement().IsMatch(problem))
        {
            return (new Evidence(document.Number, EvidencePart.Abstract, problem), true);
        }

        if (document.Title.Length > 0)
        {
            return (new Evidence(document.Number, EvidencePart.Title, document.Title), document.Title.Length <= Longest);
        }

        var phrase = For().Match(document.Abstract).Value.Trim();
        if (phrase.Length is > 5 and <= Longest)
        {
            return (new Evidence(document.Number, EvidencePart.Abstract, phrase), true);
        }

        var spans = TextSpans.Split(document.Abstract, "ja");
        return (spans.Count > 0 ? new Evidence(document.Number, EvidencePart.Abstract, spans[0]) : null, false);
    }

    // The words for "used for", but not those that merely contain the character (use, application, utility).
    [GeneratedRegex("(?<![利使適応作運専実採費])用(?![いし途意例])|のための|するための|向け", RegexOptions.CultureInvariant)]
    private static partial Regex SaysFor();

    [GeneratedRegex("【(?:課題|目的|発明が解決しようとする課題)】\\s*(?<p>[^。【]+?)(?:を(?:提供|実現|得)(?:する)?(?:こと)?(?:を目的とする|にある|である)?)?(?:。|【|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Problem();

    // A sentence with a topic or an end like "is dangerous" states what is wrong, not what is aimed at.
    [GeneratedRegex("は(?![じがずさ])|(?:ある|ない|失う|下する|なる|いた|いる|られる|生じる|危険|しまう|すぎる|残る|起こる|損なう|すい|多い|難しい)$", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex("[^、。【】]{2,40}(?:のための|するための|用の)[^、。【】をにがは]{1,20}", RegexOptions.CultureInvariant)]
    private static partial Regex For();
}
