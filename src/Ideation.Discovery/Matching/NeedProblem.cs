using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>Tells the problem of a need from the object it arises on: "ice forms on the blades of our turbines" asks about ice, whatever else is known of blades.</summary>
internal static partial class NeedProblem
{
    // A text of which less is left is about its object.
    private const int FewestKeys = 2;

    /// <summary>The text without the phrases that say where the problem arises; the text itself where hardly anything else would be left.</summary>
    public static string Of(string text, string language)
    {
        var problem = (language == "ja" ? JapanesePlace() : EnglishPlace()).Replace(text, language == "ja" ? "、" : " . ");
        return Terms.KeysOf(problem, language).Count >= FewestKeys ? problem : text;
    }

    // What ends a phrase, a verb among it as far as a list can tell.
    private const string Going = @"(?!(?:and|or|but|that|which|when|while|so|to|from|by|with|without|for|of|on|in|at|is|are|was|were|be|has|have|can|must|should|makes?|after|during|because|(?:leak|crack|break|fail|corrode|wear|rust|overheat|stick|clog|vibrate|melt|freeze|bend|swell|burn|smell)s?)\b)";

    // Up to the first plural, or three words.
    private const string Thing = @"(?:(?:the|a|an|our|their|its|each|every|these|those|most|many)\s+)*(?:" + Going + @"(?![\p{L}-]*[^\Ws]s\b)[\p{L}\p{Nd}-]+\s+){0,2}" + Going + @"[\p{L}-]+\b";

    [GeneratedRegex(@"\b(?:on|onto|inside|in|within|at|under|underneath|behind|around|along|across|of(?=\s+(?:our|their)\b))\s+" + Thing + @"(?:\s+of\s+" + Thing + ")?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishPlace();

    // ブレードに, 配管の内側が, and what belongs to a thing (ドローンの); 騒音の低減 and 結露に強い speak of the problem.
    [GeneratedRegex(@"(?:[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ーA-Za-z0-9]+の)*[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ーA-Za-z0-9]+(?:の(?:内側|外側|表面|裏面|内部|内面|上|中|周り|周囲|接合部)(?:に|で|が|は|を)?|に(?!困|悩|対|強|弱|よ|な|つい|関|耐)|の(?!付着|着|低減|防止|抑制|発生|除去|軽減|対策|侵入|腐食|摩耗|劣化|漏|測定|検出|検査|監視|回収|再利用|分離|接合|向上|改善|詰|割|剥|固|堆積|振動|騒音|変形))", RegexOptions.CultureInvariant)]
    private static partial Regex JapanesePlace();
}
