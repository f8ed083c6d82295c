using System.Text.RegularExpressions;

namespace Ideation.Discovery.Strength;

/// <summary>What the title of a publication tells: a thing, the thing that a method makes, or what a method does.</summary>
internal static partial class StrengthTitle
{
    /// <param name="title">Not empty.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    public static (StrengthKind Kind, string Words) Of(string title, string language)
    {
        if ((language == "ja" ? JapaneseMaking() : EnglishMaking()).Match(title) is { Success: true } made)
        {
            return (StrengthKind.Product, made.Groups["p"].Value);
        }

        return (language == "ja" ? JapaneseDoing() : EnglishDoing()).IsMatch(title) ? (StrengthKind.Function, title) : (StrengthKind.Product, title);
    }

    [GeneratedRegex(@"^(?:an?\s+|the\s+)?(?:(?:improved|novel|new)\s+)?(?:methods?|process(?:es)?|apparatus(?:es)?|devices?|systems?|techniques?)(?:\s+and\s+(?:an?\s+)?(?:methods?|process(?:es)?|apparatus(?:es)?|devices?|systems?))?\s+(?:for|of)\s+(?:the\s+)?(?:(?:continuous|continuously|industrial)\s+)?(?:(?:produc|manufactur|mak|prepar|form|fabricat)ing|(?:production|manufacture|manufacturing|preparation|formation|fabrication)\s+of)\s+(?:an?\s+|the\s+)?(?<p>.{4,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishMaking();

    [GeneratedRegex("^(?<p>[^、]{2,}?)(?:(?:の(?:連続)?|、?(?:及び|および|並びに|ならびに)(?:その|それらの|この)?)(?:製造|作製|作成|形成|調製|生産|製作)(?:方法|法|装置)).*$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseMaking();

    // A method alone, or a doing with its object: "Managing a binary object".
    [GeneratedRegex(@"^(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}(?:methods?|process(?:es)?|techniques?)\s+(?:for|of|to)\s(?!.*\band\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:apparatus|device|system|product|article|composition|equipment|machine)s?\b)|^(?:[\w-]+ing)\s+(?:an?|the|of)\s|\b(?:methods?|process(?:es)?)$(?<!\band\s+\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishDoing();

    [GeneratedRegex("^(?!.*(?:装置|機|器|具|部材|材料|組成物|システム|構造体?|製品|媒体)(?:及び|および|並びに|、|$)).*(?:方法|法|工程)$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseDoing();
}
