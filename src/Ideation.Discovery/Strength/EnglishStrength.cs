using System.Text.RegularExpressions;
using Ideation.Discovery.Uses;

namespace Ideation.Discovery.Strength;

/// <summary>English patterns: "we coat …", "customers like that …", "so far used in …".</summary>
internal sealed partial class EnglishStrength : IStrengthPatterns
{
    private const string Verbs =
        "dye|wind|spin|plait|take apart|find|feel|learn|coat|spray|emboss|paint|cover|plate|seal|join|bond|weld|solder|glue|attach|fasten|hold|grip|grasp|clamp|support|carry|move|transport|convey|pump|lift|drive|rotate|turn|push|pull|press|guide|steer|separate|filter|sort|remove|clean|wash|dry|heat|cool|insulate|mix|stir|blend|disperse|break|grind|crush|cut|drill|mill|polish|shape|form|mou?ld|cast|forge|bend|fold|expand|stretch|weave|knit|braid|sew|print|deposit|etch|engrave|measure|detect|sense|monitor|inspect|identify|locate|track|record|store|transmit|receive|convert|generate|charge|control|regulate|adjust|stabili[sz]e|absorb|damp|dampen|protect|shield|block|reflect|focus|illuminate|display|purify|treat|sterili[sz]e|disinfect|preserve|grow|cultivate|ferment|extract|recover|recycle|concentrate|distil|cure|harden|soften|strengthen|stiffen|reinforce|lubricate|release|deliver|inject|dose|feed|wrap|pack|fill|open|close|lock|connect|switch|amplify|compress|simulate|predict|analy[sz]e|classify|align|position|assemble|repair|handle|trap|catch|collect|harvest|inhibit|suppress|quantify|penetrate|suspend|allocate|visuali[sz]e";

    // What a thing is done by without anybody's doing being named.
    private const string Agents =
        "ultrasound|ultrasonics|lasers?|beams?|light|heat|steam|vacuum|pressure|suction|gravity|friction|vibrations?|magnets?|magnetism|plasma|microwaves?|radar|radio|hand|[a-z]+(?:lysis|phoresis|duction|fraction|traction|trusion|pression|lation)";

    private const string End = @"(?=\s*(?:[.;:,(]|$)|\s+(?:so|by|whose|which|that|when|while|because|if|using|where|and (?:we|it|they|that)|but|via|today|now|at present|without|through|than|instead of|rather than)\b)";

    public static EnglishStrength Instance { get; } = new();

    public bool IsAside(string clause) => Aside().IsMatch(clause);

    public bool IsIntroduction(string clause) => Introduction().IsMatch(clause);

    public bool IsBusiness(string text, int start, int length) => Company().IsMatch(text) || (Ours().IsMatch(text[..start]) && !PrivateLife().IsMatch(text));

    public IEnumerable<(StrengthKind Kind, string Words)> Find(string clause)
    {
        foreach (var words in Done(Function(), clause))
        {
            yield return (StrengthKind.Function, words);
        }

        foreach (var words in Of(Effect(), clause))
        {
            yield return (StrengthKind.Effect, words);
        }

        foreach (var words in Done(Means(), clause))
        {
            yield return (StrengthKind.Mechanism, words);
        }

        foreach (var words in Of(Product(), clause).Where(words => !NoThing().IsMatch(words)))
        {
            yield return (StrengthKind.Product, words);
        }

        foreach (var words in Of(Quantity(), clause, match => !IsOrdinal(clause, match)).Concat(ConditionPatterns.English.SelectMany(pattern => pattern.Pattern.Matches(clause).Select(match => match.Value.Trim()))))
        {
            yield return (StrengthKind.Condition, words);
        }
    }

    // What stands behind "instead of" is what the company does not do, and what is prevented is done by nobody.
    private static IEnumerable<string> Done(Regex pattern, string clause) =>
        pattern.Matches(clause).Where(match => !Denial().IsMatch(clause[..match.Groups["p"].Index])).Select(match => match.Groups["p"].Value.Trim()).Where(words => words.Length >= 3);

    // "A first and a second", "at least one second electrode": an order of things, and so no time. "In a second" and "a third of a second" are one. A bar or a degree of something is a thing.
    private static bool IsOrdinal(string clause, Match match) =>
        Single().IsMatch(match.Value) && !(match.Value.EndsWith("second", StringComparison.Ordinal) && During().IsMatch(clause[..match.Index]) && Stop().IsMatch(clause[(match.Index + match.Length)..]));

    private static IEnumerable<string> Of(Regex pattern, string clause, Func<Match, bool>? counts = null) => pattern.Matches(clause).Where(match => counts?.Invoke(match) != false).Select(match => match.Groups["p"].Value.Trim()).Where(words => words.Length >= 3);

    [GeneratedRegex(@"\bour (?:company|shop|firm|plant|factory|software|customers?)\b|\w+ing (?:shop|company|works|firm|business|plant)\b|\bfamily business\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex(@"\bwe\s+(?:[\w-]+\s+){0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    [GeneratedRegex(@"\b(?:every (?:morning|evening|night)|breakfast|lunch|dinner|supper|weekends?|holidays?|friends?|(?:my|our) (?:wife|husband|family|son|daughter|kids|children|mother|father|mum|dad|grand\w+)|(?:go|went|going) for a walk|hobby)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrivateLife();

    [GeneratedRegex(@"^(?:an?|one|third)\s(?:second|bar|degree|met(?:er|re)|inch)$|\b(?<!third of |half |fraction of )(?:two|three|four|five|six|seven|eight|nine|ten|third)\s(?:second|bar|degree|inch)$", RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    [GeneratedRegex(@"\b(?:in|within|about|under|over|than|takes?|lasts?|half|per|every|once|after|only)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex During();

    [GeneratedRegex(@"^\s*(?:$|[.;:,)]|(?:and|or|at|in|on|after|before|to|for|when|while|instead|rather|if)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    // A doing, an order, a reference or an adverb in the guise of a noun names nothing that is made or served.
    [GeneratedRegex(@"^(?:\w+ing\s+(?:the|an?|this|these|those|said|one|two|its|their|any|all|each|at|of|with|from|to|into|and)\b|(?:an?\s+|the\s+|at least one\s+)?(?:first|second|third|fourth|fifth)\b|(?:it|them|this|that|these|those|which|order|combination|conjunction|connection|accordance|place|lieu|general|particular|addition|practice|part|case|such|each|both|either|one of|more|less)\b|(?:an?|the)\s+(?:method|process|step|form|manner|way|same|basis|amount|number|combination|case|means|result|plurality)\b(?!\s+(?:industry|industries|plants?|lines?)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoThing();

    [GeneratedRegex(@"\b(?:instead of|rather than|without)\s+(?:(?:having|needing|the need|any need)\s+)?(?:(?:to|by|for|of)\s+)?$|\b(?:prevent\w*|avoid\w*|reduc(?:es?|ed|ing)|minimi[sz]\w+|inhibit\w*|eliminat\w+|suppress\w*)\s+(?:[\w-]+\s+){0,5}(?:of|from)\s+$|\b(?:risk|danger|fear|problem|chance)s?\s+of\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@"^\W*(?:we|our company) (?:make|build|sell|supply|are|have)\b[^,;:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\?\s*$|^\W*(?:(?:but |and |also )?(?:we|i) (?:are looking|are searching|would (?:also )?like|do not know|don't know|want|hope|wish|wonder|need|have no idea)|(?:the|this) \w+ is (?:now )?available|.*\b(?:we|i) (?:have no idea|do not know|don't know)\b|.*technology readiness level|.*available for (?:your company|licen)|we are an?\b[^,;]*\b(?:company|shop|firm|family|people|employees)|orders have|please note|.*\b(?:licens(?:ing|ees?)|partnering|industrial partners|commerciali[sz]e)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(?:we|they|it|that|which|to|can|could|also|then|company|device|machine|system|method|film|material|surface|process|technology|and)\s+(?:also\s+|then\s+|now\s+|mainly\s+|can\s+)*(?<p>(?:(?:" + Verbs + @")(?:e?s)? and )?(?:\w+-)?(?:" + Verbs + @")(?:e?s)?\s+(?!of\b|for\b|is\b|are\b|by\b|and\b|which\b|that\b)[^.;:,()]{3,90}?)" + End + @"|\b(?:for|of|by)\s+(?<p>(?:" + Verbs + @")(?<=[a-z])(?:[a-z])?ing\s+(?!of\b|for\b|is\b|are\b)[^.;:,()]{3,80}?)" + End + @"|(?<p>\b\w+ (?:" + Verbs + @")ing)(?= (?:shop|company|works|firm|business|plant)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Function();

    [GeneratedRegex(@"\bcustomers? (?:\w+ )?(?:like|love|value|appreciate|praise|report|tell us|say|are happy|are pleased)(?: it)?(?: that| how| because| with)? (?<p>[^.;]{4,110}?)(?=\s*(?:[.;]|$))|\bstrengths? (?:is|are)(?: that)? (?<p>[^.;]{4,120}?)(?=\s*(?:[.;]|$))|\b(?:so that|thereby|whereby|in order to|, so|, thus)\s+(?<p>[^.;:]{4,110}?)(?=\s*(?:[.;:]|$))|(?<p>\b(?:without|neither|no longer|hardly|never|nothing)\b [^.;:,]{3,80}?)(?=\s*(?:[.;:,]|$))|(?:^|[,;:]\s*|\band\s+|\bthat\s+|\bwhich\s+|\bit\s+|\bto\s+)(?<p>(?:(?:does|do|need|can)\s?not|cannot|reduc(?:es?|ing)|prevent(?:s|ing)?|improv(?:es?|ing)|increas(?:es?|ing)|avoid(?:s|ing)?|sav(?:es?|ing)|eliminat(?:es?|ing)|enhanc(?:es?|ing)|minimi[sz](?:es?|ing)|lower(?:s|ing)?|extend(?:s|ing)?|speeds? up|withstands?|resists?|sheds?|(?:drops?|rolls?|falls?|slides?|comes?|peels?) off|neither)\s+[^.;:,]{3,90}?)(?=\s*(?:[.;:,]|$))|(?<p>\b(?:is|are|be|stays?|remains?) (?:very |more |much |highly )?(?:stiff|light|lightweight|strong|durable|stable|constant|cheap|fast|quiet|flexible|transparent|safe|precise|accurate|robust|compact|reusable)\b[^.;:,]{0,60}?)(?=\s*(?:[.;:,]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Effect();

    [GeneratedRegex(@":\s+(?<p>an? [^.;]{8,120}?\b(?:with|of|in|on|between|from)\b[^.;]{3,80}?)(?=\s*(?:[.;]|$))|^(?<p>[^.;]*?\b(?:is|are|gets?) (?:\w+ )?(?:\w+ed|held|put|cut|set|built|made|bound|spun|wound|bent|drawn|ground) (?:in |on |at |out )?(?:by|with|from|into|onto|between|through|of)\b[^.;]*?)(?=\s*(?:[.;]|$|, so\b)|\s+(?:instead of|rather than)\b)|(?<p>\b(?:using|by (?:(?!addressing)\w+ing|means of|\w+ action))\b[^.;:,]{3,80}?)(?=\s*(?:[.;:,]|$)|\s+(?:instead of|rather than)\b)|(?<p>\bby (?:[\w-]+ ){0,2}(?:" + Agents + @")\b[^.;:,]{0,60}?)(?=\s*(?:[.;:,]|$)|\s+(?:instead of|rather than|so that|without|and (?:we|it|they))\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Means();

    [GeneratedRegex(@"\b(?:has|have) (?:developed|patented|invented|designed|created) (?<p>(?:an?|the|new|novel|flaw)\b[^.;:,()]{4,80}?)(?=\s*(?:[.;:,(]|$)|\s+(?:that|which|to|using|for)\b)|\b(?:we|company|firm|who) (?:\w+ )?(?:make|build|manufacture|produce|supply|sell|design)s? (?<p>[^.;:,()]{4,80}?)" + End + @"|\b(?:used|sold|employed|built|applied(?= (?:\w+ )?in\b)) (?:today |mainly |now |currently |mostly )?(?:in|for|on|into|as)\s+(?<p>[^.;:,()]{4,80}?)" + End + @"|\b(?:so far|today|currently|at present|until now|mainly|up to now),? (?:we|it|they|our \w+)\s+(?:\w+\s+)?(?:coat|make|build|serve|supply|cover|treat|go into|goes into|is used in|are used in|deliver)s?\s+(?<p>[^.;:]{4,80}?)(?=\s*(?:[.;:]|, and|$))|\b(?:goe?s?|sold|delivered|supplied) (?:in)?to\s+(?<p>[^.;:,()]{4,60}?)" + End + @"|\bcustomers (?:build|make|use it for|use it in|run|are|produce)\s+(?<p>[^.;:,]{4,80}?)" + End, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex(@"(?<p>(?<![\w.])(?:-?\d+(?:[.,]\d+)?(?:\s?(?:to|–|-|and)\s?-?\d+(?:[.,]\d+)?)?|(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|thousand|several|third(?=\sof\b))\s(?:to\s|of\s|and\s|a\s)?)+)\s?(?:%|percent|°\s?[CF]|degrees?(?: (?:C|F|Celsius))?|nm|µm|μm|mm|cm|km|met(?:er|re)s?(?: long)?|micro(?:met(?:er|re)s?|ns?)|nanomet(?:er|re)s?|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|kg|grams?|tons?|tonnes?|[kMG]?Hz|[kM]?W|[km]?V|watts?|volts?|amperes?|bar|[kMG]?Pa|psi|rpm|seconds?|minutes?|hours?|years?|lit(?:er|re)s?|m/s|dB)(?![A-Za-z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
