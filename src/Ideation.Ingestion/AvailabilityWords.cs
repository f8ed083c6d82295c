using System.Text;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Reads the words by which sources, Japanese and English, say what state a right is in and whether licences are offered.</summary>
internal static partial class AvailabilityWords
{
    /// <summary>The state named by a text such as <c>licence of right</c>, <c>特許 消滅</c> or J-PlatPat's <c>特許 有効 / 年金の支払い</c>.</summary>
    /// <returns>False for words that are not understood, a denial among them.</returns>
    public static bool TryReadStatus(string text, out Availability availability)
    {
        var words = Fold(text);

        // What follows is the last event: a notice that gives reasons for a refusal is not a refusal.
        words = words.Split(" / ")[0].Trim();
        availability = Availability.Unknown;
        if (Silent().IsMatch(words))
        {
            return true;
        }

        availability = Ended().IsMatch(words) ? Availability.Lapsed
            : Denial().IsMatch(words) ? Availability.Unknown
            : Over().IsMatch(words) ? Availability.Lapsed
            : Offered().IsMatch(words) ? Availability.OpenToLicence
            : Valid().IsMatch(words) ? Availability.InForce
            : Availability.Unknown;
        return availability != Availability.Unknown;
    }

    /// <summary>The same for the answer to "are licences offered?", which may be a plain yes or no.</summary>
    public static bool TryReadLicence(string text, out Availability availability)
    {
        var words = Fold(text);
        availability = Yes().IsMatch(words) ? Availability.OpenToLicence : Availability.Unknown;
        return availability != Availability.Unknown || No().IsMatch(words) || TryReadStatus(text, out availability);
    }

    private static string Fold(string text) =>
        Marks().Replace(TextNormaliser.Normalise(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"[\s_\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^$|^(?:unknown|none|n/?a|pending|under examination|examination|filed|application|published|publication|granted|grant|registered|patented|不明|審査中|審査待ち|審査未請求|係属中?|出願中?|公開|公告|登録|特許)$", RegexOptions.CultureInvariant)]
    private static partial Regex Silent();

    // Denials of their own that mean an end.
    [GeneratedRegex(@"\bno longer (?:in force|active|valid)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\b(?:not?|never|non|without|un\w+|exclusively)\b|非開放|未開放|不可|(?<!み)なし|ない|未定", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:lapsed?|expired|withdrawn|abandoned|refused|rejected|revoked|ceased|surrendered|terminated|discontinued|invalidated|inactive|dead)\b|消滅|失効|満了|期限切れ|放棄|取下|取り下げ|却下|取消|拒絶(?!理由)|無効(?!審判)", RegexOptions.CultureInvariant)]
    private static partial Regex Over();

    [GeneratedRegex(@"\blicen[cs]es? of right\b|\b(?:open|available|offered|willing)\b.*\blicen[cs]|\blicen[cs]\w* (?:available|offered)\b|^(?:open|open patents?|available|licen[cs]able|for licen[cs]\w+)$|開放|許諾(?:可|用意|意思|の用意|の意思)|ライセンス(?:可|用意|意思|の用意|の意思|提供)", RegexOptions.CultureInvariant)]
    private static partial Regex Offered();

    [GeneratedRegex(@"\b(?:in force|active|alive|live|valid|maintained)\b|有効|存続|維持", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();

    [GeneratedRegex(@"^(?:yes|y|true|1|可|可能|有|有り|あり|はい|○)$", RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:no|n|false|0|不可|無|無し|なし|いいえ|×)$", RegexOptions.CultureInvariant)]
    private static partial Regex No();
}
