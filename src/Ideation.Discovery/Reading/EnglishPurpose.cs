using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>Purpose phrases of English documents: the title, how the abstract opens, or its "for …", "used in …", "to prevent …".</summary>
internal static partial class EnglishPurpose
{
    private const int Longest = 110;

    // A phrase ends where the next clause begins.
    private const string End = @"(?=\s*(?:[.;:,]|\((?!\w{1,10}\))|$)|\s+(?:is|are|was|were|has|have|can|may|will|comprises?|comprising|includes?|including|having|consists?|contains?|containing|wherein|whereby|which|that|where|when|while|so|thereby|provided|disclosed|described|characterized|by|via|according|based|without|uses?(?=\s+(?:an?|the)\b)|utilizes|generates|receives|transmits|performs|determines|operates|exhibits|allows|enables|provides|extends?|capable|relates?|employs|features?|defines?|and\s+(?:relates?|is|are|has|a\s+method)|composed|made|such|said)\b)";

    public static (Evidence? Phrase, bool Readable) Find(PatentDocument document)
    {
        var title = Title(document.Title);
        if (title is not null)
        {
            return (new Evidence(document.Number, EvidencePart.Title, title), true);
        }

        var phrase = Opening(document.Abstract, needsPurpose: true) ?? Pattern(document.Abstract) ?? Opening(document.Abstract, needsPurpose: false);
        if (phrase is not null)
        {
            return (new Evidence(document.Number, EvidencePart.Abstract, phrase), true);
        }

        if (document.Title.Length > 0)
        {
            return (new Evidence(document.Number, EvidencePart.Title, document.Title), false);
        }

        var first = FirstClause().Match(document.Abstract).Groups["p"].Value.TrimEnd('.', ',', ';', ' ');
        return (first.Length > 0 && !BadStart().IsMatch(first) ? new Evidence(document.Number, EvidencePart.Abstract, first) : null, false);
    }

    private static string? Title(string title)
    {
        var head = GenericHead().Match(title);
        var rest = head.Success ? title[head.Length..].Trim() : title.Trim();
        return IsReadable(rest) ? rest : IsReadable(title.Trim()) ? title.Trim() : null;
    }

    private static string? Opening(string text, bool needsPurpose)
    {
        var match = OpeningForm().Match(text);
        var phrase = match.Success ? match.Groups["p"].Value.Trim() : "";
        if (needsPurpose && !ForOrTo().IsMatch(phrase))
        {
            return null;
        }

        var head = GenericHead().Match(phrase);
        phrase = Article().Replace(head.Success ? phrase[head.Length..] : phrase, "");
        return IsReadable(phrase) ? phrase : null;
    }

    private static string? Pattern(string text) =>
        PurposeForm().Matches(text).Select(match => match.Groups["p"].Value.Trim()).Select(phrase => Article().Replace(phrase, "")).FirstOrDefault(phrase => IsReadable(phrase) && phrase.Contains(' '));

    private static bool IsReadable(string phrase) =>
        phrase.Length is >= 8 and <= Longest &&
        !BadStart().IsMatch(phrase) &&
        !BadEnd().IsMatch(phrase) &&
        EnglishTerms.Read(phrase).Count(term => term.Words == 1) >= 2;

    [GeneratedRegex(@"^(?:an?\s+|the\s+)?(?:(?:novel|new|improved)\s+)?(?:(?:methods?|systems?|apparatus(?:es)?|devices?|process(?:es)?|techniques?|arrangements?|assembl(?:y|ies)|means|compositions?|articles?|equipment|uses?)(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+|\s+or\s+|\s*/\s*)?(?:an?\s+|the\s+)?)+\s*(?:used\s+|useful\s+|suitable\s+)?(?:for|of|to)\s+(?:use\s+(?:in|as|for)\s+)?(?:an?\s+|the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GenericHead();

    [GeneratedRegex(@"^\W*(?:(?:the|this|our)\s+(?:present\s+)?(?:invention|disclosure|application|subject matter)\s+(?:generally\s+)?(?:relates?|is directed|pertains?|provides?|discloses?|concerns?|describes?|is)\s+(?:generally\s+)?(?:to\s+)?|(?:disclosed|described|provided)\s+(?:herein\s+)?(?:is|are)\s+|there\s+(?:is|are)\s+(?:provided|disclosed)\s+)?(?<p>[A-Za-z](?:[^.;:,()]|\(\w{1,10}\)){6,140}?)" + End, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningForm();

    [GeneratedRegex(@"\b(?:(?:used|useful|usable|suitable|intended|employed|applicable)\s+(?:for|in|as|to)|for(?=\s+[a-z]+ing\b)|to(?=\s+(?:prevent|protect|detect|inhibit|monitor|remove|measure|treat|inspect|clean|cool|heat|filter|separate|purify|recover|store|transport|seal|join|bond|repair|diagnose|reduce|avoid|suppress)\b)|(?:methods?|systems?|apparatus|devices?|process)\s+(?:for|of))\s+(?<p>[A-Za-z](?:[^.;:,()]|\(\w{1,10}\)){6,110}?)" + End, RegexOptions.CultureInvariant)]
    private static partial Regex PurposeForm();

    [GeneratedRegex(@"^(?:an?|the)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^\s*(?<p>.{25,110}?)(?=[,;.](?:\s|$))|^\s*(?<p>.{1,110})(?=\s|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstClause();

    [GeneratedRegex(@"\b(?:for|to|against|in|of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForOrTo();

    [GeneratedRegex(@"^(?:said|instance|example|when|while|if|instant|present|invention|herein|the same|the (?:present|instant|invention|method|system|device|apparatus)|such|this|these|those|it|its|their|each|which|one|at least|use|using|applications|purposes|providing|being|having|making|accommodating|receiving|holding|housing|connecting|mounting|engaging|coupling|attaching|inserting|placing|positioning|setting|moving|driving|allowing|enabling|performing|determining|selecting|outputting|transmitting|processing|operating|storing|adjusting|comparing|calculating|computing|further|first|second|embodiments?|implementations?|various|some|in|on|at|as|by|with)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BadStart();

    [GeneratedRegex(@"\b(?:and|or|of|the|an?|for|to|in|on|with|at|from|said|same|therefor|thereof|thereto|therein|it|its|between|invention|disclosure)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BadEnd();
}
