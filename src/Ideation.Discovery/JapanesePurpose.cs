using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Discovery;

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
        var phrase = problem.Length is > 5 and <= Longest ? problem : For().Match(document.Abstract).Value.Trim();
        if (phrase.Length is > 5 and <= Longest)
        {
            return (new Evidence(document.Number, EvidencePart.Abstract, phrase), true);
        }

        if (document.Title.Length > 0)
        {
            return (new Evidence(document.Number, EvidencePart.Title, document.Title), document.Title.Length <= Longest);
        }

        var spans = TextSpans.Split(document.Abstract, "ja");
        return (spans.Count > 0 ? new Evidence(document.Number, EvidencePart.Abstract, spans[0]) : null, false);
    }

    // The words for "used for", but not those that merely contain the character (use, application, utility).
    [GeneratedRegex("(?<![利使適応作運専実採費])用(?![いし途意例])|のための|するための|向け", RegexOptions.CultureInvariant)]
    private static partial Regex SaysFor();

    [GeneratedRegex("【(?:課題|目的|発明が解決しようとする課題)】\\s*(?<p>[^。【]+?)(?:を(?:提供|実現|得)(?:する)?(?:こと)?(?:を目的とする|にある|である)?)?(?:。|【|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Problem();

    [GeneratedRegex("[^、。【】]{2,40}(?:のための|するための|用の)[^、。【】をにがは]{1,20}", RegexOptions.CultureInvariant)]
    private static partial Regex For();
}
